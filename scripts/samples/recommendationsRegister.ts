import type { SampleRegister } from './registerSheet';

interface SampleRecommendation {
  readonly number: number;
  readonly area: string;
  readonly text: string;
  readonly repeats: string;
  readonly figure: string;
}

/** The recommendations of the report of 2023 in short, by the priority area under which they stand. */
const TEXTS: readonly (readonly [area: string, texts: readonly string[]])[] = [
  [
    'Area 2',
    [
      'Maintain a high level of cooperation for all requests',
      'Consultations, alternative ways to assist, regular bilateral meetings',
      'Channels of communication, simplified procedures, coordination between national authorities',
      'Say whether requests of Defence teams are to come through the Registry or directly',
      'Mainstream information on the legal framework within judiciary and law enforcement',
      'Discuss the impediments to answering requests of the Defence',
      'Ratification of the Agreement on Privileges and Immunities by all States Parties',
      'Sign the framework agreements, or accept cases ad hoc',
      'Voluntary donations to the trust funds for family visits and relocation',
    ],
  ],
  [
    'Area 3',
    [
      'Access to information from national authorities',
      'Transmission of information and alerts on suspects',
      'Support to the Suspects at Large Working Group',
      'Judicial measures and tools on the whereabouts of suspects',
      'Support in multilateral fora and bilateral encounters',
      'Execution of warrants in talking points and external relations',
      'Focus on compliance with decisions of the Court',
      'Link arrests to the importance of the mandate',
      'Reactivity when information on movements is sent',
      'Surrender procedures, legal and technical processes',
      'Exceptions to travel bans on an urgent and simplified basis',
      'Transport and logistics: the model agreement for air transport',
    ],
  ],
  [
    'Area 4',
    [
      'Legislation or procedures to reply timely and effectively',
      'The same reflexes as for financial and organised crime',
      'Open domestic investigations into possible financial crimes',
      'Appoint focal points on freezing of assets',
      'Complete the questionnaire on the recovery of assets',
      'Reply to the requests of Chambers, and ask for clarification',
    ],
  ],
  [
    'Area 1',
    [
      'Adequate implementing legislation at the national level',
      'Clear procedures and roles at the domestic level',
      'Legal certainty for all actors involved',
      'A clear legal framework for all relevant aspects',
      'Channels of communication, simplified procedures, coordination between national authorities',
      'Ratify the Agreement on Privileges and Immunities, and implement it',
    ],
  ],
  [
    'Area 5',
    [
      'Elements of the agreements in national legislation',
      'Synergies between cooperation and complementarity',
      'States with agreements as goodwill ambassadors',
      'Technical engagements with national stakeholders',
      'Agreements on the agenda of regional groups',
      'Use of the Special Fund for Relocations and of memoranda',
    ],
  ],
  [
    'Area 6',
    [
      'Further engagement with regional organisations',
      'Exchanges with specialised organisations',
      'Relations with partners that facilitate such integration',
      'A strategy to protect the Court and its personnel',
    ],
  ],
];

/** Two say again what an earlier one said. */
const REPEATS: ReadonlyMap<number, string> = new Map([
  [32, '3'],
  [33, '7'],
]);

const FIGURES: ReadonlyMap<number, string> = new Map([
  [1, 'area2.otp.executedShare'],
  [6, 'area2.registry.defenceAverageDays'],
  [7, 'area1.privileges.parties'],
  [8, 'area5.agreements.enforcement'],
  [9, 'area5.familyVisits.received'],
  [16, 'area3.nonCooperation.communications'],
  [18, 'area3.arrest.averageDays'],
  [21, 'area5.agreements.airTransport'],
  [22, 'area4.registry.averageDays'],
  [28, 'area1.legislation.adopted'],
  [33, 'area1.privileges.parties'],
  [39, 'area5.agreements.relocation'],
]);

function recommendations(): readonly SampleRecommendation[] {
  return TEXTS.flatMap(([area, texts]) => texts.map((text) => ({ area, text }))).map(
    ({ area, text }, index) => ({
      number: index + 1,
      area,
      text,
      repeats: REPEATS.get(index + 1) ?? '',
      figure: FIGURES.get(index + 1) ?? '',
    }),
  );
}

/** The register of recommendations: number, area, what it says in short, which it repeats, the figure that speaks to it. */
export const recommendationsRegister: SampleRegister<SampleRecommendation> = {
  sheet: 'Follow-up',
  title: 'Recommendations of the report of 2023, in short',
  columns: [
    { heading: 'No.', width: 8, cell: ({ number }) => `R${number}` },
    { heading: 'Year', width: 8, cell: () => '2023' },
    { heading: 'Priority area', width: 14, cell: ({ area }) => area },
    { heading: 'Recommendation', width: 70, cell: ({ text }) => text },
    { heading: 'Repeats', width: 10, cell: ({ repeats }) => (repeats === '' ? null : `R${repeats}`) },
    { heading: 'Follow-up', width: 30, cell: ({ repeats }) => (repeats === '' ? 'Open' : 'See the former') },
    { heading: 'Figure', width: 34, cell: ({ figure }) => (figure === '' ? null : figure) },
  ],
  entries: recommendations(),
};
