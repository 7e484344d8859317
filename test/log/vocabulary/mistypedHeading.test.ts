import { headingMeaning } from '../../../src/log/vocabulary/headingMeaning';
import { mistypedHeadingMeaning } from '../../../src/log/vocabulary/mistypedHeading';

describe('a heading with a slip', () => {
  it.each([
    ['Fecha de remmisión', 'sent'],
    ['Date de l’exécutino', 'replied'],
    ['Date recoredd', 'recorded'],
    ['Natuure de la communication', 'kind'],
    ['Tipo de respuseta', 'outcome'],
    ['Refernce', 'reference'],
    ['STATSU DE LA DEMANDE', 'status'],
  ])('“%s” names the field %s, less surely than one without', (heading, field) => {
    const [likeliest] = [...mistypedHeadingMeaning(heading)].sort((a, b) => b[1] - a[1]);
    expect(likeliest).toEqual([field, 0.9]);
  });

  // Another word with a letter in the place of one of these, or at its end, is no slip of it.
  it.each([
    'Project',
    'Officer',
    'Refugee status',
    'Lending',
    'Spending',
    'County',
    'Identity',
    'Rapport annuel',
    'Compiled on',
    'Retraite',
    'Rcrdd',
  ])('“%s” means what it did: it is another word, or has more than one slip', (heading) => {
    expect(mistypedHeadingMeaning(heading)).toEqual(headingMeaning(heading));
  });
});
