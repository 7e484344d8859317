import {
  addressee,
  coded,
  type ColumnOf,
  datedText,
  nothing,
  numbered,
  recorded,
  reference,
  replied,
  rowsOf,
  sent,
} from './cellsOfRequests';
import { BANGUI, HEADQUARTERS, HEADQUARTERS_2022, OTP_UNIT } from './inventedRequests';
import { dayFirstText, type ExpectedLog, type Register, type Row } from './register';
import type { Field } from '../../../src/log/model/field';
import type { PlainRow } from '../../report/naiveOracle';
import type { Words } from './words';

const OUTCOME: Words = {
  '': '',
  positive: 'Positiva',
  partial: 'Parcial',
  negative: 'Negativa',
  withdrawn: 'Retirada',
};

const EXECUTED: Words = {
  '': 'Pendiente',
  positive: 'Ejecutada',
  partial: 'Ejecutada en parte',
  negative: 'No ejecutada',
  withdrawn: 'Anulada',
};

const GRANTED: Words = {
  '': 'En espera de respuesta',
  positive: 'Respuesta positiva',
  partial: 'Parcialmente ejecutada',
  negative: 'Denegada',
  withdrawn: 'Cancelada',
};

const CATEGORY: Words = {
  '': '',
  defence: 'Equipo de la defensa',
  victims: 'Representante legal de las víctimas',
  witnessProtection: 'Protección de testigos',
  judicialSupport: 'Apoyo a las actuaciones judiciales',
  other: 'Otros',
};

const KIND: Words = {
  '': '',
  rfa: 'Solicitud de asistencia',
  missionNotification: 'Notificación de una misión',
  rfi: 'Solicitud de información',
  rfc: 'Solicitud de cooperación',
};

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** `16 de septiembre de 2022` */
function spanishDate(iso: string): string {
  const [year = '', month, day] = iso.split('-').map(Number);
  return `${day ?? ''} de ${MONTHS[(month ?? 1) - 1] ?? ''} de ${year}`;
}

type Column = readonly [heading: string, cells: ColumnOf, field?: Field];

interface SpanishRegister {
  readonly name: string;
  readonly workbook: string;
  readonly sheet: string;
  readonly titles: readonly Row[];
  readonly columns: readonly Column[];
  readonly requests: readonly PlainRow[];
  readonly fixed: NonNullable<ExpectedLog['fixed']>;
  readonly figures: Register['expected']['figures'];
}

const LETTERS = 'ABCDEFGHIJ';

/** The fields that no column of the register holds are not what a person reads in it. */
function heldBy(columns: readonly Column[], request: PlainRow): PlainRow {
  const held = new Set<string>(columns.flatMap(([, , field]) => field ?? []));
  return {
    ...request,
    ...Object.fromEntries(
      (['replied', 'recorded', 'outcome', 'category', 'kind'] as const)
        .filter((field) => !held.has(field))
        .map((field) => [field, '']),
    ),
  };
}

function register({ name, workbook, sheet, titles, columns, requests, ...rest }: SpanishRegister): Register {
  const headings = titles.length + 1;
  const own = requests.map((request) => heldBy(columns, request));
  return {
    name: `in Spanish ${name}`,
    workbook,
    sheets: [
      {
        name: sheet,
        rows: [
          ...titles,
          columns.map(([heading]) => heading),
          ...rowsOf(
            own,
            columns.map(([, cells]) => cells),
          ),
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet,
          rows: [headings, headings + requests.length],
          columns: Object.fromEntries(
            columns.flatMap(([, , field], index) =>
              field === undefined ? [] : [[field, LETTERS.charAt(index)]],
            ),
          ),
          fixed: rest.fixed,
          requests: own,
        },
      ],
      figures: rest.figures,
    },
  };
}

const SEDE = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;
const OFICINA = { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' } as const;
const TITLE = 'Secretaría – Sede – Solicitudes de cooperación';

const REFERENCE: Column = ['Referencia', reference, 'reference'];
const STATE: Column = ['Estado requerido', addressee, 'addressee'];
const SENT: Column = ['Fecha de envío', sent, 'sent'];
const REPLIED: Column = ['Fecha de respuesta', replied, 'replied'];
const RESULT: Column = ['Resultado', coded('outcome', OUTCOME), 'outcome'];
const PLAIN: readonly Column[] = [REFERENCE, STATE, SENT, REPLIED, RESULT];

/** Of the section in The Hague: 18 in the period, 8 of them with a positive reply by its end. */
function sede(
  name: string,
  columns: readonly Column[],
  other: Partial<Pick<SpanishRegister, 'workbook' | 'sheet' | 'titles' | 'requests'>> = {},
): Register {
  const holdsOutcome = columns.some(([, , field]) => field === 'outcome');
  return register({
    name,
    workbook: 'Registro 2022-2023',
    sheet: 'Hoja1',
    titles: [[TITLE]],
    columns,
    requests: HEADQUARTERS,
    fixed: SEDE,
    figures: {
      'registry.rfcs.headquarters': 18,
      ...(holdsOutcome ? { 'registry.headquarters.positiveShare': [8, 18] } : {}),
    },
    ...other,
  });
}

/** Registers in Spanish: to read a language is one file of words. */
export const SPANISH: readonly Register[] = [
  sede('of headquarters, in plain words', PLAIN),
  sede('with a running number and remarks', [['N.º', numbered], ...PLAIN, ['Observaciones', nothing]]),
  sede('with the file’s number as the reference', [
    ['N.º de expediente', reference, 'reference'],
    STATE,
    ['Enviada el', sent, 'sent'],
    ['Respuesta recibida el', replied, 'replied'],
    RESULT,
  ]),
  sede('with the number of the request', [
    ['Número de solicitud', reference, 'reference'],
    ['Destinatario', addressee, 'addressee'],
    ['Solicitud enviada el', sent, 'sent'],
    ['Fecha de la respuesta', replied, 'replied'],
    ['Resultado de la solicitud', coded('outcome', EXECUTED), 'outcome'],
  ]),
  sede('with the category of each request', [
    REFERENCE,
    ['Categoría', coded('category', CATEGORY), 'category'],
    STATE,
    SENT,
    REPLIED,
    RESULT,
  ]),
  sede('with the category as a kind of request', [
    REFERENCE,
    STATE,
    ['Tipo de solicitud', coded('category', CATEGORY), 'category'],
    SENT,
    REPLIED,
    RESULT,
  ]),
  sede('with days as texts', [
    REFERENCE,
    STATE,
    ['Fecha de envío', datedText('sent', dayFirstText), 'sent'],
    ['Fecha de respuesta', datedText('replied', dayFirstText), 'replied'],
    RESULT,
  ]),
  sede('with the names of months', [
    REFERENCE,
    STATE,
    ['Fecha de envío', datedText('sent', spanishDate), 'sent'],
    ['Fecha de respuesta', datedText('replied', spanishDate, 'pendiente'), 'replied'],
    RESULT,
  ]),
  sede('with words where there is no reply', [
    REFERENCE,
    STATE,
    SENT,
    ['Fecha de respuesta', datedText('replied', dayFirstText, 'sin respuesta'), 'replied'],
    ['Resultado', coded('outcome', GRANTED), 'outcome'],
  ]),
  sede('in capitals', [
    ['REFERENCIA', reference, 'reference'],
    ['ESTADO REQUERIDO', addressee, 'addressee'],
    ['FECHA DE ENVÍO', sent, 'sent'],
    ['FECHA DE RESPUESTA', replied, 'replied'],
    ['RESULTADO', coded('outcome', EXECUTED), 'outcome'],
  ]),
  sede('and in English, both in each heading', [
    ['Reference / Referencia', reference, 'reference'],
    ['Requested State / Estado requerido', addressee, 'addressee'],
    ['Date sent / Fecha de envío', sent, 'sent'],
    ['Date of reply / Fecha de respuesta', replied, 'replied'],
    ['Outcome / Resultado', coded('outcome', OUTCOME), 'outcome'],
  ]),
  sede('with English values', [
    REFERENCE,
    STATE,
    SENT,
    REPLIED,
    [
      'Resultado',
      coded('outcome', { '': 'Pending', positive: 'Positive', partial: 'Partial', negative: 'Negative' }),
      'outcome',
    ],
  ]),
  sede('whose file says that it is of headquarters', PLAIN, {
    workbook: 'Solicitudes de cooperación (sede)',
    titles: [],
  }),
  sede('whose sheet says that it is of headquarters', PLAIN, {
    sheet: 'Secretaría - sede',
    titles: [['Solicitudes de cooperación enviadas en 2021-2023'], []],
  }),
  sede('of one period, with a note on what is not in it', PLAIN, {
    titles: [[TITLE], ['Las solicitudes de las oficinas exteriores no están incluidas.']],
    requests: HEADQUARTERS_2022,
  }),
  register({
    name: 'of a Country Office',
    workbook: 'Bangui 2022-2023',
    sheet: 'Registro',
    titles: [['Oficina en el país, Bangui – Solicitudes de cooperación']],
    columns: PLAIN,
    requests: BANGUI,
    fixed: OFICINA,
    figures: { 'registry.rfcs.countryOffices': 12 },
  }),
  register({
    name: 'of an office abroad, with what was executed',
    workbook: 'Oficina exterior de Bangui',
    sheet: 'Solicitudes',
    titles: [['Solicitudes operativas']],
    columns: [
      REFERENCE,
      ['Destinatario', addressee, 'addressee'],
      ['Remitida el', sent, 'sent'],
      ['Ejecutada el', replied, 'replied'],
      ['Resultado', coded('outcome', EXECUTED), 'outcome'],
    ],
    requests: BANGUI,
    fixed: OFICINA,
    figures: { 'registry.rfcs.countryOffices': 12 },
  }),
  register({
    name: 'of the OTP, with the kind of each item',
    workbook: 'Fiscalía 2022-2023',
    sheet: 'Registro',
    titles: [['Fiscalía – solicitudes y notificaciones']],
    columns: [
      REFERENCE,
      ['Tipo', coded('kind', KIND), 'kind'],
      STATE,
      SENT,
      ['Fecha de ejecución', replied, 'replied'],
      ['Registrada el', recorded, 'recorded'],
    ],
    requests: OTP_UNIT,
    fixed: { organ: 'OTP' },
    figures: {},
  }),
  register({
    name: 'of the OTP, with the outcome and the kind as a class',
    workbook: 'Registro',
    sheet: 'Fiscalía',
    titles: [],
    columns: [
      REFERENCE,
      ['Clase', coded('kind', KIND), 'kind'],
      ['Estado requerido', addressee, 'addressee'],
      ['Fecha de la solicitud', sent, 'sent'],
      ['Fecha de ejecución', replied, 'replied'],
      ['Fecha de inscripción', recorded, 'recorded'],
      ['Resultado', coded('outcome', EXECUTED), 'outcome'],
    ],
    requests: OTP_UNIT,
    fixed: { organ: 'OTP' },
    figures: {},
  }),
  register({
    name: 'of notifications of missions only',
    workbook: 'Fiscalía',
    sheet: 'Misiones',
    titles: [['Notificaciones de misiones enviadas a los Estados']],
    columns: [REFERENCE, STATE, SENT, REPLIED],
    requests: OTP_UNIT.filter(({ kind }) => kind === 'missionNotification'),
    fixed: { organ: 'OTP', kind: 'missionNotification' },
    figures: { 'otp.rfas.missionNotifications': 3 },
  }),
];
