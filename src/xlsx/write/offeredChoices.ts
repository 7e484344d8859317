import { rangeAddress } from '../../ground/address';
import type { ChoicePlan } from '../../plan/workbookPlan';
import { escapeXml } from '../xmlElements';

/** What may follow in the part of a worksheet, in the format's own order. */
const FOLLOWING =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|tableParts)\b|<\/worksheet>/;

/** Adds the lists that cells offer to a worksheet: the library that writes files has no method for them. */
export function withChoices(xml: string, choices: readonly ChoicePlan[] = []): string {
  if (choices.length === 0) return xml;
  const lists = choices.map(choiceXml).join('');
  return xml.replace(FOLLOWING, `<dataValidations count="${choices.length}">${lists}</dataValidations>$&`);
}

function choiceXml({ range, texts }: ChoicePlan): string {
  const list = escapeXml(`"${texts.join(',').replaceAll('"', '""')}"`);
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${rangeAddress(range)}"><formula1>${list}</formula1></dataValidation>`;
}
