/** Why a request that a figure concerns is not counted in it. */
export type LeftOutReason =
  | 'pending'
  | 'repliedAfterPeriod'
  | 'executedAfterPeriod'
  | 'recordingUnderWay'
  | 'recordedBeforePeriod'
  | 'recordedAfterPeriod'
  | 'sentBeforePeriod'
  | 'outcomeNotPositive'
  | 'missionNotification'
  | 'decisionNotification'
  | 'mission'
  | 'agreementEffort'
  | 'rfi';
