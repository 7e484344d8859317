import { useEffect, useRef, useState } from 'react';
import type { ExplainedRequest, RequestQuery } from '../../contract/explanation';
import type { PaneError } from '../../contract/paneService';
import { usePane } from '../../state/paneContext';
import { BAND_SIZE } from './requestWindow';

/** So many parts of a list stay at hand. */
const MOST_BANDS = 40;

/** As much of a list of requests as is at hand. */
export interface RequestBands {
  /** `undefined` until the first part has come */
  readonly total: number | undefined;
  readonly error: PaneError | undefined;
  /** the request at a place of the list; `undefined` where its part has not come yet */
  requestAt(place: number): ExplainedRequest | undefined;
  /** asks again */
  readonly forgetError: () => void;
  /** asks for the parts that hold the requests from one place up to another */
  want(from: number, to: number): void;
}

interface Loaded {
  readonly total: number;
  readonly bands: ReadonlyMap<number, readonly ExplainedRequest[]>;
}

/** The requests of a query, part after part as they come into sight. The query does not change while the list is there. */
export function useRequestBands(query: RequestQuery): RequestBands {
  const { controller } = usePane();
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<PaneError>();
  const asked = useRef(new Set<number>());
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const ask = async (band: number): Promise<void> => {
    asked.current.add(band);
    const result = await controller.requestsOf(query, band * BAND_SIZE, BAND_SIZE);
    asked.current.delete(band);
    if (!isShown.current) return;
    if (!result.ok) setError(result.error);
    else setLoaded((before) => withBand(before, band, result.value));
  };
  return {
    total: loaded?.total,
    error,
    requestAt: (place) => loaded?.bands.get(Math.floor(place / BAND_SIZE))?.[place % BAND_SIZE],
    forgetError: () => {
      setError(undefined);
    },
    want: (from, to) => {
      for (let band = Math.floor(from / BAND_SIZE); band * BAND_SIZE < Math.max(to, from + 1); band += 1) {
        if (loaded?.bands.has(band) !== true && !asked.current.has(band)) void ask(band);
      }
    },
  };
}

/** The latest parts stay, the oldest go. */
function withBand(
  before: Loaded | undefined,
  band: number,
  { total, requests }: { readonly total: number; readonly requests: readonly ExplainedRequest[] },
): Loaded {
  const others = [...(before?.bands ?? [])].filter(([other]) => other !== band).slice(1 - MOST_BANDS);
  return { total, bands: new Map([...others, [band, requests]]) };
}
