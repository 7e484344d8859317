import { both, ofKind, ofOrigin, type RequestTest } from '../requestSort';

/**
 * The RFCs sent are the Registry's requests for cooperation, of headquarters and of the Country Offices. Notifications
 * of judicial documents, missions and work towards voluntary cooperation agreements are left out (footnote 7).
 */
export const isRfc: RequestTest = ofKind('rfc');

export const isHeadquartersRfc: RequestTest = both(isRfc, ofOrigin('headquarters'));

export const isCountryOfficeRfc: RequestTest = both(isRfc, ofOrigin('countryOffice'));

export const isDecisionNotification: RequestTest = ofKind('decisionNotification');
