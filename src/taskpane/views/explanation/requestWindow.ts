/** The height of a request in the list, in pixels. */
export const ROW_HEIGHT = 92;

/** So many requests come with one question. */
export const BAND_SIZE = 200;

/** No browser lays out what is higher, in pixels: of more requests a step of the scroll bar passes several. */
const TALLEST_LIST = 15_000_000;

/** Requests beyond both edges that are drawn too, so that the keyboard reaches them. */
const OVERSCAN = 4;

/** Which requests of a list are in sight, and where they are drawn. */
export interface RequestWindow {
  /** of the whole list */
  readonly height: number;
  /** the first that is drawn, and the one after the last */
  readonly from: number;
  readonly to: number;
  /** the distance of the first from the top of the list */
  readonly top: number;
}

/**
 * What of a list is drawn where it is scrolled to a place.
 *
 * @param scrolled the distance of the top edge of the view from the top of the list
 * @param viewHeight the height of the view; all in pixels
 */
export function requestWindow(total: number, scrolled: number, viewHeight: number): RequestWindow {
  const wanted = total * ROW_HEIGHT;
  const height = Math.min(wanted, TALLEST_LIST);
  const way = Math.max(1, height - viewHeight);
  const place = Math.min(1, Math.max(0, scrolled / way));
  // Where the list is as high as its requests, both are the same.
  const shift = place * (wanted - height);
  const first = Math.floor((scrolled + shift) / ROW_HEIGHT);
  const from = Math.max(0, first - OVERSCAN);
  const to = Math.min(total, first + Math.ceil(viewHeight / ROW_HEIGHT) + 1 + OVERSCAN);
  return { height, from, to, top: from * ROW_HEIGHT - shift };
}
