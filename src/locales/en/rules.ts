/** The report's rules: what each is called, what it says, and the paragraph or footnote of the Court's 2023 report that it follows. */
export const rules = {
  period: {
    name: 'Reporting period',
    says: 'A request belongs to the period in which it was sent: 16 September of one year to 15 September of the next, both days included.',
    follows: 'Titles of all tables',
  },
  rfaTotal: {
    name: 'RFAs sent',
    says: 'RFAs are requests for assistance and notifications of missions; the notifications are also shown on their own. Requests for information in preliminary examinations are not RFAs.',
    follows: 'Overview and area 2, Office of the Prosecutor',
  },
  rfcTotal: {
    name: 'RFCs sent',
    says: 'RFCs are the requests for cooperation of the sections in headquarters and of the Country Offices. Notifications of judicial documents, missions and work towards cooperation agreements are left out.',
    follows: 'Overview, Registry; footnote 7',
  },
  sentAndRecorded: {
    name: 'Sent and recorded',
    says: 'A request counts as executed in the period when it was sent, executed and recorded in the period. If a log has no date of recording, the date of the reply is used instead.',
    follows: 'Footnote 9',
  },
  executedShare: {
    name: 'Share executed',
    says: 'The requests executed in the period, divided by all requests sent in it, notifications of missions included.',
    follows: 'Area 2, Office of the Prosecutor',
  },
  repliedOnly: {
    name: 'Average time',
    says: 'The mean number of calendar days between sending and reply, over the requests sent in the period and replied to in it; pending requests are left out.',
    follows: 'Footnote 8',
  },
  positiveShare: {
    name: 'Share of positive replies',
    says: 'The requests with a positive reply in the period, divided by all requests sent in it, pending ones included; a partial reply is not a positive one.',
    follows: 'Overview, Registry; area 3',
  },
  evolution: {
    name: 'Evolution',
    says: 'The difference between this period and the one before, divided by the count of the one before, both counted by the same rule.',
    follows: 'Overview',
  },
  periodEnd: {
    name: 'As at the last day',
    says: 'The figures of a period are as at its last day. A reply that came later does not change them.',
    follows: 'Decision, after footnote 9',
  },
  notAvailable: {
    name: 'Not available',
    says: 'If there are no requests, the figure is “n/a”. If none was replied to, the average is “n/a” and the share is 0% with a note.',
    follows: 'Decision, after areas 3 and 4',
  },
  notInLog: {
    name: 'Not in the log',
    says: 'A figure that needs replies, recordings or outcomes is “n/a”, not 0%, if a log that it counts does not have them.',
    follows: 'Decision, after footnotes 8 and 9',
  },
  lateSent: {
    name: 'Sent late in the period',
    says: 'A note tells when all requests of a row were sent in the last quarter of the period.',
    follows: 'Footnote 13',
  },
  notCooperation: {
    name: 'No measure of cooperation',
    says: 'A note recalls that a low share of positive replies to requests for arrest and surrender does not mean a lack of cooperation.',
    follows: 'Footnote 11',
  },
  baseline: {
    name: 'Counts of the previous period',
    says: 'The counts of the previous period come from the logs if these cover it, otherwise from the counts that were entered. If both exist and differ, the counts of the logs are used. A note tells when the logs cover only a part of the previous period.',
    follows: 'Decision, after the overview',
  },
  everyRequestOnce: {
    name: 'Every request once',
    says: 'A breakdown adds up to its total. A request that fits no named row is counted under “Other requests”.',
    follows: 'Decision, after area 2, Registry',
  },
  likeWithLike: {
    name: 'Like with like',
    says: 'Where no log of an organ, of headquarters or of the Country Offices was read, its figures are “n/a” and not 0. The total of the Registry then counts the other part alone, with a note, and its evolution compares the same part in both periods.',
    follows: 'Decision, after the overview',
  },
  ownPeriod: {
    name: 'Period of each table',
    says: 'Every table shows the period for which its figures were computed.',
    follows: 'Decision, after the overview',
  },
  registers: {
    name: 'Registers',
    says: 'A figure that does not count requests comes from a register of its own, as at the last day of the period.',
    follows: 'Paragraphs 10, 26, 28 and 44 to 49',
  },
  sealed: {
    name: 'Public warrants only',
    says: 'A warrant counts when the register gives the day on which it was made public, by the last day of the period, or says that it is public; one that is under seal, or of which nobody has said that it is public, counts nowhere and is shown nowhere.',
    follows: 'Paragraph 28; decision',
  },
  persons: {
    name: 'Persons sought',
    says: 'A person with several warrants in a situation counts once, until the last of them has ended; a death that is reported and not confirmed ends nothing.',
    follows: 'Paragraphs 28 and 29',
  },
  marked: {
    name: 'Nothing that is confidential',
    says: 'An entry of a register that is marked as confidential or under seal counts nowhere and is shown nowhere; of a register whose title says so, its entries count once somebody has said that they are public.',
    follows: 'Footnote 1; decision',
  },
  agreements: {
    name: 'Agreements',
    says: 'An agreement is in force from the day of its entry into force until it ends; one that is signed and not yet in force is not among them. A partner with several agreements of one kind counts once. The States of agreements on the relocation of witnesses and on air transport are not named.',
    follows: 'Paragraphs 30, 44 to 48, 51 and 59; decision',
  },
  toDate: {
    name: 'To date',
    says: 'What is counted to date is counted from its beginning to the last day of the period; a State counts once, and a communication that several registers have counts once.',
    follows: 'Paragraphs 10, 26 and 39 to 43',
  },
  currencies: {
    name: 'Euros alone',
    says: 'Amounts in euros are added up. Those in other currencies stand beside, each in its own, and are never converted; an amount without a currency is not counted.',
    follows: 'Paragraph 49; decision',
  },
};
