import { CHART_LOOK, markerOf } from '../../plan/chartLook';
import { hexDigits } from './cellFormats';

/** The format counts a line's width in English metric units. */
const UNITS_A_POINT = 12_700;

const GRIDLINES = `<c:majorGridlines><c:spPr><a:ln w="${CHART_LOOK.gridlineWidth * UNITS_A_POINT}"><a:solidFill><a:srgbClr val="${hexDigits(CHART_LOOK.gridlineColour)}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;

const LABEL_PARTS =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/**
 * A chart's part with what wasm-xlsxwriter has no method for: how wide the bars are, light gridlines, markers on
 * lines, square corners, gaps where cells are empty, the language of its texts, and the first category of a bar chart on top, as in the
 * table beside it. What a reader would otherwise have to guess (which parts a label has) is said outright.
 */
export function finishedChart(xml: string, language: string): string {
  const tag = officeLanguage(language);
  const finished = xml
    .replace('<c:lang val="en-US"/>', `<c:lang val="${tag}"/><c:roundedCorners val="0"/>`)
    .replaceAll(' lang="en-US"', ` lang="${tag}"`)
    .replaceAll('<c:majorGridlines/>', GRIDLINES)
    .replaceAll('<c:showVal val="1"/>', LABEL_PARTS)
    .replaceAll('<c:layout/></c:title>', '<c:layout/><c:overlay val="0"/></c:title>')
    .replace('</c:title><c:plotArea>', '</c:title><c:autoTitleDeleted val="0"/><c:plotArea>')
    .replace('<c:plotVisOnly val="1"/>', '$&<c:dispBlanksAs val="gap"/>');
  return withFirstCategoryOnTop(withMarkers(withLinesInOrder(withWideBars(finished))));
}

/** The language with its country, which Office expects here. */
function officeLanguage(language: string): string {
  return language === 'fr' ? 'fr-FR' : 'en-GB';
}

/** Gaps of half a bar's width; stacked ones lie over one another already. */
function withWideBars(xml: string): string {
  return xml.replace(
    /(<c:overlap val="100"\/>)?(<c:axId [^>]*><c:axId [^>]*><\/c:barChart>)/,
    (_, stacked: string | undefined, axes: string) =>
      `<c:gapWidth val="${CHART_LOOK.gap}"/>${stacked ?? '<c:overlap val="0"/>'}${axes}`,
  );
}

/** In a chart of points the library writes a series' marker before its line, which the format wants after it. */
function withLinesInOrder(xml: string): string {
  return xml.replace(
    /(<c:marker><c:symbol val="none"\/><\/c:marker>)(<c:spPr>.*?<\/c:spPr>)/g,
    (_, marker: string, line: string) => line + marker,
  );
}

/**
 * A line has a marker at each of its points, one line another than the next, so that they differ without colour too.
 * The library has a method for markers, which does nothing in line charts.
 */
function withMarkers(xml: string): string {
  if (!xml.includes('<c:lineChart>')) return xml;
  let line = 0;
  return xml.replace(
    /(<a:srgbClr val="([\dA-F]{6})"\/><\/a:solidFill><\/a:ln><\/c:spPr><c:marker>)<c:symbol val="none"\/>/g,
    (_, before: string, colour: string) => {
      const symbol = markerOf(line++);
      const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
      return `${before}<c:symbol val="${symbol}"/><c:size val="${CHART_LOOK.markerSize}"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr>`;
    },
  );
}

/** Excel draws the first category of a bar chart at the bottom; turned round, the values stay at the bottom. */
function withFirstCategoryOnTop(xml: string): string {
  if (!xml.includes('<c:barDir val="bar"/>')) return xml;
  return xml
    .replace(/(<c:catAx>.*?<c:orientation val=")minMax/, '$1maxMin')
    .replace(/(<c:valAx>.*?<c:crosses val=")autoZero/, '$1max');
}
