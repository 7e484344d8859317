import type { HostPipe } from '../../../host/protocol/bridgeMessage';
import type { OfficePlace } from './officePlace';

/** The parts of office.js that have no types of their own. */
interface Internals {
  readonly HostBridge: { init(pipe: HostPipe): void };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/**
 * Runs in the pane's page between office.js and the pane's own script: it connects office.js with the workbench around
 * the page, and gives `Office` what Excel would.
 */
function install(place: OfficePlace): void {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const office = {
    context: place.context,
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    initialize: () => undefined,
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac', iOS: 'iOS' },
  };
  Object.assign(window, { Office: office });
  const library = OfficeExtension as unknown as Internals;
  library.CommonUtility._doApiNotSupportedCheck = true;
  library.HostBridge.init(place.pipe);
  if (place.forcedColours) answerForcedColours();
}

/** A page cannot turn on the system's contrast theme; it can answer the question for it. */
function answerForcedColours(): void {
  const matchMedia = window.matchMedia.bind(window);
  window.matchMedia = (query) =>
    matchMedia(
      query.includes('forced-colors: active') ? query.replace(/\(forced-colors: active\)/g, 'all') : query,
    );
}

const place = window.parent.connectPane?.();
if (place !== undefined) install(place);
