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
    'Defence or Registry',
    'Defence Ministry',
    '',
  ])('is not told from “%s”, which does not open so or speaks of another, too', (text) => {
    expect(categoryOfTeam(text)).toBeUndefined();
  });
});
