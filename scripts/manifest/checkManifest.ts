import { addressProblems, fileProblems } from './addresses';
import { orderProblems } from './elementOrder';
import { iconProblems } from './icons';
import { identityProblems } from './identity';
import type { ManifestProblem } from './manifestProblem';
import { namespaceProblems } from './namespaces';
import { identifierProblems, resourceProblems } from './resources';
import { textProblems } from './texts';
import { parseXml, withDescendants } from './xml';

/**
 * What Office would refuse in the manifest of this add-in, found without the internet: Microsoft's own validator asks
 * a server. Empty where there is nothing.
 *
 * @param fileAt the file at a place beside the pane, `icons/icon-16.png`; `undefined` where there is none
 */
export function checkManifest(
  xml: string,
  fileAt: (place: string) => Uint8Array | undefined,
): readonly ManifestProblem[] {
  const app = parseXml(xml);
  if (app?.name !== 'OfficeApp') return [{ code: 'notWellFormed', where: 'OfficeApp' }];
  const elements = withDescendants(app);
  return [
    ...namespaceProblems(app),
    ...orderProblems(app),
    ...identityProblems(app, elements),
    ...resourceProblems(app),
    ...identifierProblems(elements),
    ...textProblems(app, elements),
    ...addressProblems(app, elements),
    ...fileProblems(app, elements, fileAt),
    ...iconProblems(app, elements, fileAt),
  ];
}
