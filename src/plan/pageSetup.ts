/** The margins of every printed sheet, in inches; the paper is A4. */
export const PAGE_MARGINS = {
  left: 0.6,
  right: 0.6,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
} as const;
