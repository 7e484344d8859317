/** What keeps people from reading a workbook, by what the guidance asks for. */
export const ACCESSIBILITY_RULES = [
  'titleMissing',
  'tableUnmarked',
  'tablesTogether',
  'tableUnnamed',
  'headingMissing',
  'cellsMerged',
  'cellEmpty',
  'shorthandUndefined',
  'noteUndefined',
  'contentsUnlinked',
  'headerOrFooter',
  'rowsFrozen',
  'filtered',
  'textSmall',
  'contrastLow',
  'chartUntold',
  'chartBesideTable',
  'sheetUnnamed',
  'rowBlank',
  'contentHidden',
] as const;

export type AccessibilityRule = (typeof ACCESSIBILITY_RULES)[number];

/** A place of a workbook that breaks a rule. */
export interface AccessibilityFinding {
  readonly rule: AccessibilityRule;
  /** the name of the sheet */
  readonly sheet: string;
  /** a cell or a range, `''` for the whole sheet */
  readonly place: string;
}
