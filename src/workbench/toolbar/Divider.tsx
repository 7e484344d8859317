import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';

const [NARROWEST, WIDEST, STEP] = [270, 720, 16] as const;

interface DividerProps {
  readonly label: string;
  /** of the pane, in pixels */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Between the spreadsheet and the pane: dragged, or moved by the arrow keys, it changes the pane's width. */
export function Divider({ label, width, onWidth }: DividerProps): ReactElement {
  const change = (wanted: number): void => {
    onWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted))));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST }[
      event.key
    ];
    if (wanted === undefined) return;
    event.preventDefault();
    change(wanted);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(window.innerWidth - event.clientX);
  };
  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
    />
  );
}
