import { displayFigure, unitText } from '../../src/wording/displayFigure';
import { messagesOf } from '../../src/locales/messagesOf';
import { FIGURE_IDS, type FigureId } from '../../src/report/figures/figures';
import { ratio } from '../../src/ground/ratio';
import { unavailable } from '../layout/publishedFigures';
import { reportFixture } from '../layout/reportFixture';

const { figures } = reportFixture();

function shown(id: FigureId, language: 'en' | 'fr' = 'en'): string {
  const figure = figures.get(id);
  if (!figure) throw new Error(`The fixture has no figure ${id}`);
  return displayFigure(figure, messagesOf(language));
}

test.each<[FigureId, string]>([
  ['otp.rfas.sent', '478'],
  ['otp.rfas.missionNotifications', '133'],
  ['otp.rfas.evolution', '+23.83%'],
  ['otp.rfas.evolutionWithoutNotifications', '+42.56%'],
  ['otp.rfas.averageDays', '55.46'],
  ['registry.rfcs.sent', '455'],
  ['registry.rfcs.headquarters', '301'],
  ['registry.rfcs.countryOffices', '154'],
  ['registry.rfcs.evolution', '+40.4%'],
  ['registry.rfcs.evolutionHeadquarters', '+82%'],
  ['registry.headquarters.averageDays', '47'],
  ['registry.headquarters.positiveShare', '17.3%'],
  ['registry.decisionNotifications', '67'],
  ['area1.privileges.parties', 'n/a'],
  ['area1.legislation.adopted', 'n/a'],
  ['area2.otp.rfas', '478'],
  ['area2.otp.rfis', '1'],
  ['area2.otp.executedShare', '38.49%'],
  ['area2.otp.averageDays', '55.46'],
  ['area2.registry.requests', '301'],
  ['area2.registry.defence', '23'],
  ['area2.registry.victims', '2'],
  ['area2.registry.witnessProtection', '38'],
  ['area2.registry.judicialSupport', '224'],
  ['area2.registry.other', '14'],
  ['area2.registry.defenceAverageDays', '46'],
  ['area2.questionnaire.replies', '27'],
  ['area3.arrest.sent', '127'],
  ['area3.arrest.averageDays', '10'],
  ['area3.arrest.positiveShare', '0%'],
  ['area3.warrants.outstanding', '16'],
  ['area3.nonCooperation.communications', '16'],
  ['area4.otp.sent', '4'],
  ['area4.otp.executedShare', '0%'],
  ['area4.otp.averageDays', 'n/a'],
  ['area4.registry.legalAid', '1'],
  ['area4.registry.assetRecovery', '3'],
  ['area4.registry.averageDays', 'All requests are pending – n/a'],
  ['area4.registry.positiveShare', 'All requests are pending – n/a'],
  ['area5.agreements.enforcement', '14'],
  ['area5.agreements.enforcementSigned', '1'],
  ['area5.agreements.release', '1'],
  ['area5.agreements.interimRelease', '1'],
  ['area5.agreements.relocation', '26'],
  ['area5.agreements.relocationEntered', '1'],
  ['area5.agreements.airTransport', '1'],
  ['area5.agreements.others', '2'],
  ['area5.familyVisits.received', '191,526'],
])('the figure %s of 2023 reads %s', (id, text) => {
  expect(shown(id)).toBe(text);
});

test('the published figures are all there', () => {
  expect([...figures.keys()]).toEqual([...FIGURE_IDS]);
});

test('French writes a decimal comma and a narrow no-break space before the percent sign', () => {
  expect(shown('otp.rfas.evolution', 'fr')).toBe('+23,83\u202f%');
  expect(shown('area4.registry.averageDays', 'fr')).toBe('Toutes les demandes sont en attente –\u00a0s.o.');
});

test('thousands are set apart as the language does', () => {
  const large = { ...unavailable('otp.rfas.sent', 'count', 0, { code: 'noRequests' }), reason: null };
  const figure = { ...large, value: ratio(1234567, 1) };
  expect(displayFigure(figure, messagesOf('en'))).toBe('1,234,567');
  expect(displayFigure(figure, messagesOf('fr'))).toBe('1\u202f234\u202f567');
});

test('a fall shows its sign and no growth shows none', () => {
  const growth = { ...unavailable('otp.rfas.evolution', 'growth', 2, { code: 'noRequests' }), reason: null };
  expect(displayFigure({ ...growth, value: ratio(-1, 8) }, messagesOf('en'))).toBe('-12.50%');
  expect(displayFigure({ ...growth, value: ratio(0, 8) }, messagesOf('en'))).toBe('0%');
  expect(displayFigure({ ...growth, value: ratio(1, 100000) }, messagesOf('en'))).toBe('0.00%');
});

test('a half is rounded away from zero on the exact ratio', () => {
  const share = {
    ...unavailable('area2.otp.executedShare', 'share', 2, { code: 'noRequests' }),
    reason: null,
    value: ratio(1005, 100000),
  };
  expect(displayFigure(share, messagesOf('en'))).toBe('1.01%');
});

test('what a figure is given in stands apart from it', () => {
  const days = figures.get('otp.rfas.averageDays');
  const warrants = figures.get('area3.warrants.outstanding');
  expect(days && unitText(days, messagesOf('en'))).toBe('days');
  expect(warrants && unitText(warrants, messagesOf('en'))).toBe('persons');
});
