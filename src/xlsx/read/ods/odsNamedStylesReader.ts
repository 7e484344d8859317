import type { XmlAttributeList } from '../package/xmlAttributeList';
import type { XmlHandler } from '../package/xmlReader';
import { takeOdsStyle } from './odsStyleElement';
import type { OdsStyles } from './odsStyles';
import { OdsVocabulary } from './odsVocabulary';

/** Reads the named styles of an OpenDocument spreadsheet, on which those of its cells stand. */
export class OdsNamedStylesReader implements XmlHandler {
  readonly place = 'styles.xml';
  readonly holdsCell = false;
  readonly #vocabulary = new OdsVocabulary();
  readonly nameElement = this.#vocabulary.nameElement;
  readonly #styles: OdsStyles;
  /** how deep the named styles stand; 0 outside of them */
  #depth = 0;

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  opens(id: number, depth: number, isEmpty: boolean, attributes: XmlAttributeList): undefined {
    const element = this.#vocabulary.element(id);
    if (element === 'office:styles' && !isEmpty) this.#depth = depth;
    else if (this.#depth > 0 && element !== undefined) {
      takeOdsStyle(this.#styles, element, attributes, this.#vocabulary);
    }
  }

  text(): undefined {
    return undefined;
  }

  closes(depth: number): undefined {
    if (depth === this.#depth) this.#depth = 0;
  }
}
