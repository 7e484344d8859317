import { ofKind, type RequestTest } from '../requestSort';

/**
 * The RFAs sent are requests for assistance and notifications of missions; the notifications are shown apart as well.
 * Requests for information in a preliminary examination are not among them (overview and area 2, OTP).
 */
export const isRfa: RequestTest = ofKind('rfa', 'missionNotification');

export const isMissionNotification: RequestTest = ofKind('missionNotification');

export const isRfi: RequestTest = ofKind('rfi');
