import { paneFolder } from './addresses';
import { type ManifestProblem, problemsAt } from './manifestProblem';
import { pngSize } from './pngSize';
import { attributeOf, type XmlElement } from './xml';

/** The sizes in pixels that Office asks every ribbon button for. */
const RIBBON_SIZES = [16, 32, 80];

/** The sizes of the two icons by which lists of add-ins show it. */
const LIST_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

interface DeclaredIcon {
  readonly address: string;
  readonly size: number;
}

/** Whether each icon is declared in the sizes that Office needs, and is as large as it is declared. */
export function iconProblems(
  app: XmlElement,
  elements: readonly XmlElement[],
  fileAt: (place: string) => Uint8Array | undefined,
): readonly ManifestProblem[] {
  const folder = paneFolder(app);
  const wrong = declaredIcons(elements).filter(({ address, size }) => {
    const measured = pngSize(fileAt(address.slice(folder.length)) ?? new Uint8Array());
    return measured?.width !== size || measured.height !== size;
  });
  return [
    ...problemsAt(
      'iconSize',
      wrong.map(({ address, size }) => `${address} (${size} × ${size})`),
    ),
    ...elements.filter(({ name }) => name === 'Icon').flatMap(missingSizes),
  ];
}

function missingSizes(icon: XmlElement): readonly ManifestProblem[] {
  const sizes = icon.children.map((image) => Number(attributeOf(image, 'size')));
  const missing = RIBBON_SIZES.filter((size) => !sizes.includes(size));
  return problemsAt(
    'iconMissing',
    missing.map((size) => `${size} × ${size}`),
  );
}

function declaredIcons(elements: readonly XmlElement[]): readonly DeclaredIcon[] {
  const addresses = new Map(
    elements
      .filter((element) => element.name === 'bt:Image' && element.attributes.has('id'))
      .map((image) => [attributeOf(image, 'id'), attributeOf(image, 'DefaultValue')]),
  );
  return elements.flatMap((element): DeclaredIcon[] => {
    const listSize = LIST_SIZES[element.name];
    if (listSize !== undefined) return [{ address: attributeOf(element, 'DefaultValue'), size: listSize }];
    if (element.name !== 'bt:Image' || !element.attributes.has('size')) return [];
    const address = addresses.get(attributeOf(element, 'resid'));
    return address === undefined ? [] : [{ address, size: Number(attributeOf(element, 'size')) }];
  });
}
