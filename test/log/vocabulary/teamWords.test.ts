import { categoryOfTeam } from '../../../src/log/vocabulary/teamWords';

describe('a category with the name of a team behind it', () => {
  it.each([
    ['Def. Yekatom', 'defence'],
    ['Défense Saïd', 'defence'],
    ['DEFENCE (Al Hassan)', 'defence'],
    ['OPCD', 'defence'],
    ['LRV Yekatom & Ng.', 'victims'],
    ['RLV autres victimes', 'victims'],
    ['SVT / protection', 'witnessProtection'],
    ['VWS – relocation', 'witnessProtection'],
    ['Équipe de la Défense de M. A.', 'defence'],
    ['Counsel LRV Ongwen', 'victims'],
  ])('%s is of the category %s', (text, category) => {
    expect(categoryOfTeam(text)).toBe(category);
  });

  it.each([
    'Defence witness protection',
    'VWS for LRV',
    'Team of the Defence',
    'Definition',
    'Deficit',
    'Detention',
    'Judicial',
    'Defence?',
    'Team for Defence and victims',
    'Équipe du ministère de la Défense de M. A.',
    'Counsel Support Section, Defence',
    'Defence or Registry',
    'Defence Ministry',
    '',
  ])('is not told from “%s”, which does not open so or speaks of another, too', (text) => {
    expect(categoryOfTeam(text)).toBeUndefined();
  });
});
