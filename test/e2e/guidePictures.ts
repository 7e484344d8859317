import path from 'node:path';

/** The environment variable that names the folder for the guide's pictures: `npm run guide` takes those of the guide. */
const GUIDE_VARIABLE = 'GUIDE_PICTURES';

/** What the guide has pictures of, all of the pane, in the order in which they are taken. */
export const GUIDE_PICTURES = ['logs', 'report', 'figure', 'findings'] as const;

type GuideLanguage = 'en' | 'fr';

/** The file of a picture: `logs.png`, in French `logs.fr.png`. */
export function guidePictureFile(name: (typeof GUIDE_PICTURES)[number], language: GuideLanguage): string {
  return language === 'en' ? `${name}.png` : `${name}.${language}.png`;
}

/** The files that the tests take for the guide of a language. */
export function guidePictureFiles(language: GuideLanguage): readonly string[] {
  return GUIDE_PICTURES.map((name) => guidePictureFile(name, language));
}

/** Where they are put: beside the other pictures of the tests, but for the guide itself. */
export function guideFolder(): string {
  return process.env[GUIDE_VARIABLE] ?? path.join('out', 'e2e', 'guide');
}
