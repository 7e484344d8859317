import type { Rows } from '../workbookOf';

/** A register of agreements in the form of some section. */
export interface AgreementLayout {
  readonly name: string;
  readonly sheet: string;
  readonly rows: Rows;
}

const NONE = null;

/**
 * Eight layouts of one register: on 15 September 2023, enforcement of sentences is in force with two States (A, B) and
 * signed in the period with one more (C); release signed with one; relocation in force with one, entered in the period;
 * one memorandum with an organisation signed in the period.
 */
export const AGREEMENT_LAYOUTS: readonly AgreementLayout[] = [
  {
    name: 'a plain table',
    sheet: 'Agreements',
    rows: [
      ['State', 'Type of agreement', 'Signed on', 'Entry into force', 'Terminated on'],
      ['State A', 'Enforcement of sentences', '2005-10-26', '2005-12-01', NONE],
      ['State B', 'Enforcement of sentences', '2010-06-01', '2010-06-05', NONE],
      ['State C', 'Enforcement of sentences', '2022-12-08', NONE, NONE],
      ['State D', 'Enforcement of sentences', '2007-11-08', '2007-11-08', '2020-01-31'],
      ['State A', 'Release of persons', '2023-07-17', NONE, NONE],
      ['State E', 'Relocation of witnesses', '2022-12-12', '2022-12-12', NONE],
      ['Organisation F', 'Working Arrangement', '2023-04-25', NONE, NONE],
    ],
  },
  {
    name: 'titles above, columns in another order, a total below',
    sheet: 'Sheet1',
    rows: [
      ['Registry – Cooperation agreements concluded by the Court'],
      ['As at 15 September 2023'],
      [],
      ['No.', 'Subject of the agreement', 'In force since', 'Date of signature', 'Partner', 'Remarks'],
      [1, 'Agreement on the enforcement of sentences', '1 December 2005', '26 October 2005', 'State A', ''],
      [2, 'Agreement on the enforcement of sentences', '5 June 2010', '1 June 2010', 'State B', 'renewed'],
      [3, 'Agreement on the enforcement of sentences', '', '8 December 2022', 'State C', 'to be ratified'],
      [4, 'Release of acquitted persons', '', '17 July 2023', 'State A', ''],
      [5, 'Witness relocation agreement', '12 December 2022', '12 December 2022', 'State E', ''],
      [6, 'Memorandum of understanding', '', '25 April 2023', 'Organisation F', ''],
      ['Total', '', '', '', 6],
    ],
  },
  {
    name: 'in French',
    sheet: 'Accords',
    rows: [
      ['Accords de coopération'],
      ['État', 'Objet de l’accord', 'Signé le', 'Entrée en vigueur', 'Dénoncé le'],
      ['État A', 'Exécution des peines', '26/10/2005', '01/12/2005', NONE],
      ['État B', 'Exécution des peines', '01/06/2010', '05/06/2010', NONE],
      ['État C', 'Exécution des peines', '08/12/2022', NONE, NONE],
      ['État D', 'Exécution des peines', '08/11/2007', '28/11/2007', '31/01/2020'],
      ['État A', 'Mise en liberté de personnes', '17/07/2023', NONE, NONE],
      ['État E', 'Réinstallation de témoins', '12/12/2022', '12/12/2022', NONE],
      ['Organisation F', 'Arrangement de travail', '25/04/2023', NONE, NONE],
    ],
  },
  {
    name: 'headings in two languages, a status',
    sheet: 'Agreements – Accords',
    rows: [
      [
        'Partner / Partenaire',
        'Nature / Nature',
        'Signature / Signature',
        'In force / En vigueur',
        'Status / Statut',
      ],
      ['State A', 'Enforcement / Exécution des peines', '2005-10-26', '2005-12-01', 'In force'],
      ['State B', 'Enforcement / Exécution des peines', '2010-06-01', '2010-06-05', 'In force'],
      ['State C', 'Enforcement / Exécution des peines', '2022-12-08', NONE, 'Signed'],
      ['State G', 'Enforcement / Exécution des peines', NONE, NONE, 'Under negotiation'],
      ['State A', 'Release / Libération', '2023-07-17', NONE, 'Signed'],
      ['State E', 'Relocation / Réinstallation', '2022-12-12', '2022-12-12', 'In force'],
      ['Organisation F', 'MoU / Mémorandum', '2023-04-25', NONE, 'Signed'],
    ],
  },
  {
    name: 'sections under titles, no column of the kind',
    sheet: 'Cooperation agreements',
    rows: [
      ['State or organisation', 'Signed', 'Entered into force'],
      ['Enforcement of sentences'],
      ['State A', '2005-10-26', '2005-12-01'],
      ['State B', '2010-06-01', '2010-06-05'],
      ['State C', '2022-12-08', NONE],
      ['Release'],
      ['State A', '2023-07-17', NONE],
      ['Relocation of witnesses'],
      ['State E', '2022-12-12', '2022-12-12'],
      ['Others', NONE, NONE],
      ['Memoranda of understanding'],
      ['Organisation F', '2023-04-25', NONE],
    ],
  },
  {
    name: 'headings in two rows, under groups',
    sheet: 'Agreements',
    rows: [
      ['Agreement', NONE, 'Dates', NONE, NONE],
      ['State', 'Type', 'Signature', 'Entry into force', 'Expiry'],
      ['State A', 'Enforcement of sentences', '2005-10-26', '2005-12-01', NONE],
      ['State B', 'Enforcement of sentences', '2010-06-01', '2010-06-05', '2030-06-05'],
      ['State C', 'Enforcement of sentences', '2022-12-08', NONE, NONE],
      ['State A', 'Release of persons', '2023-07-17', NONE, NONE],
      ['State E', 'Witness protection and relocation', '2022-12-12', '2022-12-12', NONE],
      ['Organisation F', 'Memorandum of Understanding', '2023-04-25', NONE, NONE],
    ],
  },
  {
    name: 'a margin, blank rows, repeated headings, serials',
    sheet: 'List of agreements',
    rows: [
      [NONE, 'List of agreements'],
      [],
      [NONE, 'Country', 'Agreement', 'Signed on', 'In force from'],
      [NONE, 'State A', 'Enforcement', 38651, 38687],
      [],
      [NONE, 'State B', 'Enforcement', 40330, 40334],
      [NONE, 'Country', 'Agreement', 'Signed on', 'In force from'],
      [NONE, 'State C', 'Enforcement', 44903, NONE],
      [NONE, 'State A', 'Release', 45124, NONE],
      [NONE, 'State E', 'Relocation', 44907, 44907],
      [NONE, 'Organisation F', 'Arrangement', 45041, NONE],
    ],
  },
  {
    name: 'in French, in sections, dates in words',
    sheet: 'Feuil1',
    rows: [
      ['Liste des accords de coopération en vigueur ou signés'],
      ['Pays', 'Intitulé', 'Date de signature', 'Date d’entrée en vigueur', 'Observations'],
      ['État A', 'Accord relatif à l’exécution des peines', '26 octobre 2005', '1er décembre 2005', NONE],
      ['État B', 'Accord relatif à l’exécution des peines', '1er juin 2010', '5 juin 2010', NONE],
      ['État C', 'Accord relatif à l’exécution des peines', '8 décembre 2022', NONE, 'à ratifier'],
      ['État A', 'Accord sur les personnes libérées', '17 juillet 2023', NONE, NONE],
      ['État E', 'Accord de protection des témoins', '12 décembre 2022', '12 décembre 2022', NONE],
      ['Organisation F', 'Protocole d’accord', '25 avril 2023', NONE, NONE],
    ],
  },
];
