/** The plot of a chart, in the units of its drawing: as wide as the narrowest pane shows it. */
export const PLOT = { width: 300, height: 190, left: 40, right: 8, top: 10, bottom: 34 } as const;

export const TEXT_SIZE = 10;

/** Where a share of the plot's width lies. */
export function acrossPlot(share: number): number {
  return PLOT.left + share * (PLOT.width - PLOT.left - PLOT.right);
}

/** Where a share of the plot's height lies, from its foot. */
export function upPlot(share: number): number {
  return PLOT.height - PLOT.bottom - share * (PLOT.height - PLOT.top - PLOT.bottom);
}

/** A text below the plot, at a share of its width. */
export interface PlotLabel {
  readonly at: number;
  readonly text: string;
}

/** Texts that do not fit beside each other rise by so many degrees. */
export const SLANT = 35;

export function areSlanted(labels: readonly PlotLabel[]): boolean {
  const room = (PLOT.width - PLOT.left - PLOT.right) / Math.max(1, labels.length);
  return labels.some(({ text }) => widthOf(text) > room);
}

/** How high a drawing must be for the texts below its plot. */
export function heightFor(labels: readonly PlotLabel[]): number {
  if (!areSlanted(labels)) return PLOT.height;
  const longest = Math.max(...labels.map(({ text }) => widthOf(text)));
  const foot = 14 + longest * Math.sin((SLANT * Math.PI) / 180);
  return PLOT.height - PLOT.bottom + Math.max(PLOT.bottom, foot);
}

function widthOf(text: string): number {
  return text.length * TEXT_SIZE * 0.56;
}
