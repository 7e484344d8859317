import { ofKind, type RequestTest } from '../requestSort';

/**
 * RFAs are requests for assistance and notifications of missions; the notifications are also shown on their own. Requests
 * for information in a preliminary examination are not RFAs (overview and area 2, OTP).
 */
export const isRfa: RequestTest = ofKind('rfa', 'missionNotification');

export const isMissionNotification: RequestTest = ofKind('missionNotification');

export const isRfi: RequestTest = ofKind('rfi');
