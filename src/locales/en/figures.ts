/** The titles of the report's tables and the labels of their rows, in the words of the Court's report. */
export const tables = {
  overview:
    'General overview of data collected for requests for cooperation and assistance sent and received by the OTP and the Registry',
  area1:
    'Priority area 1: Enacting the legal mechanisms set in the Rome Statute and setting up effective procedures and structures regarding cooperation and judicial assistance',
  area2:
    'Priority area 2: Cooperation in support of preliminary examinations, investigations, prosecutions and judicial proceedings (including with the Defence)',
  area3: 'Priority area 3: Arrest and surrender',
  area4: 'Priority area 4: Identification, seizing and freezing of assets',
  area5: 'Priority area 5: Cooperation agreements',
};

export const figures = {
  'otp.rfas.sent': 'Total number of Requests for Assistance (“RFAs”) sent during the reporting period',
  'otp.rfas.missionNotifications': 'of which notifications of missions',
  'otp.rfas.evolution': 'Evolution based on the last reporting period (with notifications)',
  'otp.rfas.evolutionWithoutNotifications':
    'Evolution based on the last reporting period (without notifications)',
  'otp.rfas.averageDays': 'Average time needed to execute an RFA',
  'registry.rfcs.sent': 'Total number of Requests for Cooperation (“RFCs”) sent during the reporting period',
  'registry.rfcs.headquarters': 'of which RFCs sent by the relevant sections in HQ',
  'registry.rfcs.countryOffices': 'of which operational requests sent by the Country Offices',
  'registry.rfcs.evolution': 'Evolution based on the last reporting period, for RFCs in total',
  'registry.rfcs.evolutionHeadquarters':
    'Evolution based on the last reporting period, for RFCs sent by the HQ',
  'registry.headquarters.averageDays': 'Average time needed for reply to requests sent by the HQ',
  'registry.headquarters.positiveShare':
    '% of positive replies to RFCs sent by the HQ during the reporting period',
  'registry.decisionNotifications':
    'Number of notifications of decisions/orders sent during the reporting period',
  'area2.otp.rfas':
    'Total number of RFAs sent during the reporting period (all OTP RFAs relate to investigations, prosecutions and judicial proceedings)',
  'area2.otp.rfis':
    'Total number of Requests for Information (“RFIs”) concerning preliminary examinations for the reporting period',
  'area2.otp.executedShare': '% of replies for the RFAs during the reporting period',
  'area2.otp.averageDays': 'Average time needed to execute an RFA',
  'area2.registry.requests':
    'Number of Requests for Cooperation (“RFCs”) sent during the reporting period for specific requests',
  'area2.registry.defence': 'Defence teams’ requests transmitted by the Registry',
  'area2.registry.victims': 'Legal Representatives for Victims teams’ requests transmitted by the Registry',
  'area2.registry.witnessProtection': 'Witness protection requests',
  'area2.registry.judicialSupport': 'Support to judicial proceedings’ requests',
  'area2.registry.other': 'Other requests',
  'area2.registry.defenceAverageDays': 'Average time needed for reply to requests from Defence teams',
  'area3.arrest.sent': 'Total number of RFCs sent during the reporting period for arrest and surrender',
  'area3.arrest.averageDays': 'Average time needed for reply',
  'area3.arrest.positiveShare': '% of positive replies to RFCs during the reporting period',
  'area3.warrants.outstanding': 'Public Court-issued requests for arrest and surrender outstanding',
  'area4.otp.sent':
    'Total number of RFAs sent during the reporting period for financial investigations for identification of assets',
  'area4.otp.executedShare': '% of execution rate',
  'area4.otp.averageDays': 'Average time needed to execute an RFA',
  'area4.registry.legalAid':
    'Total number of RFCs sent during the reporting period for financial investigations for legal aid',
  'area4.registry.assetRecovery':
    'Total number of RFCs sent during the reporting period for asset recovery for fines and reparations',
  'area4.registry.averageDays': 'Average time needed for reply',
  'area4.registry.positiveShare': '% of positive replies to RFCs during the reporting period',
  'area5.agreements.enforcement':
    'States with which an agreement on the enforcement of sentences is in force',
  'area5.agreements.enforcementSigned':
    'Agreements on the enforcement of sentences signed during the reporting period',
  'area5.agreements.release': 'Agreements on the release of persons signed during the reporting period',
  'area5.agreements.interimRelease': 'States with which an agreement on interim release is in force',
  'area5.agreements.relocation': 'States with which an agreement on the relocation of witnesses is in force',
  'area5.agreements.relocationEntered':
    'Agreements on the relocation of witnesses entered into during the reporting period',
  'area5.agreements.airTransport':
    'States that have entered into an agreement on the air transport of arrested persons',
  'area5.agreements.others':
    'Agreements and arrangements with others than States signed during the reporting period',
  'area1.privileges.parties':
    'States that have ratified, or acceded to, the Agreement on the Privileges and Immunities of the Court',
  'area1.legislation.adopted':
    'States that have adopted legislation implementing the cooperation obligations of Part 9',
  'area2.questionnaire.replies': 'States that have replied to the questionnaire on cooperation',
  'area3.nonCooperation.communications':
    'Communications on non-cooperation transmitted to the Security Council to date',
  'area5.familyVisits.received': 'Received by the Trust Fund for Family Visits during the reporting period',
};

export const notAvailable = 'n/a';

export const allPendingNotAvailable = 'All requests are pending – n/a';

/** Why a figure is not available. */
export const reasons = {
  noLog: 'Not available: no log of {sender} was read.',
  noRegister: 'Not available: {register} is not among the logs that were read.',
  noEntries: 'Not available: {register} has no entry that can be counted.',
  publicityUndecided:
    'Not available: {register} does not say which of its entries are public, and nobody has said it yet.',
  notInRegister: 'Not available: {register} has no column for {field}.',
  noRequests: 'Not available: no such request was sent during the reporting period.',
  noneReplied: 'Not available: none of these requests was replied to during the reporting period.',
  noneExecuted: 'Not available: none of these requests was executed during the reporting period.',
  allPending: 'Not available: all of these requests are pending.',
  notInLog:
    'Not available: the log on sheet “{sheet}” of {workbook} does not hold the field “{field}”, which this figure needs.',
  noPreviousPeriod: 'Not available: there is no count for the previous period.',
  previousPeriodZero:
    'Not available: no such request was sent during the previous period, so there is nothing to compare with.',
};

/** What a reader must know beside a figure. */
export const notes = {
  leftOutOfRfcs:
    'This number does not reflect notifications of judicial documents, missions and efforts deployed concerning the signature of voluntary cooperation agreements.',
  pendingExcluded:
    'The average time is calculated on the basis of requests which received a reply; pending requests are excluded from the calculation.',
  sentAndRecorded:
    'Only the RFAs that were both sent and recorded as executed during the reporting period are included. This excludes the RFAs executed during the period but sent before it, those sent during the period but executed after it, and those for which the recording is under way. An RFA sent towards the end of the period is the least likely to be executed within it.',
  notCooperation:
    'Requests are sent to States where suspects are likely to travel; suspects may not travel to these countries. A positive reply means that an arrest took place. A low percentage of positive replies is not indicative of a lack of cooperation by the requested States.',
  lateSent: 'All of these requests were sent during the last quarter of the reporting period.',
  noneReplied: 'None of these requests was replied to during the reporting period.',
  noneExecuted: 'None of these requests was executed during the reporting period.',
  allPending: 'All of these requests are pending.',
  previousFromBaseline:
    'The counts for the previous period were entered by hand, because the logs that were read do not cover it.',
  previousBegins:
    'The log of {sender} begins on {day}, within the previous period. Earlier requests of that period are not counted, so the evolution may be too high.',
  previousFewMonths:
    'The log of {sender} has requests in only {months} of the twelve months of the previous period. The count of that period may not be complete, so the evolution may be too high.',
  withoutOrigin: 'No log of {sender} was read: the figure does not include its requests.',
  notTold:
    'The log on sheet “{sheet}” of {workbook} does not have the field “{field}”. It is not known which of its requests belong here.',
  publicityUndecided:
    'Only those are counted that {register} says are public; what an entry without such a mark is, nobody has said yet.',
  repeatedEntries:
    'Entries that several registers have are counted once; so many of them were left out: {count}.',
  periodNotOver:
    'The reporting period is not over. The figure is as at the day of the computation and may still change.',
};
