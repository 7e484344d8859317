import { z } from 'zod';

/** A message of the library's pipe to its host. */
export const BRIDGE_MESSAGE = z.looseObject({
  id: z.number().optional(),
  type: z.number(),
  flags: z.number().nullish(),
  message: z.looseObject({ body: z.unknown() }),
});

export const MessageType = { request: 1, response: 2, event: 3 } as const;

/** The flag of `delayForCellEdit`. */
export const DELAY_FOR_CELL_EDIT = 64;

/** The category of Excel's events. */
export const EVENT_CATEGORY = 65536;

/** The object that `OfficeExtension.HostBridge.init` takes: one pipe of JSON for requests and events. */
export interface HostPipe {
  sendMessageToHost(text: string): void;
  /** set by the library */
  onMessageFromHost?: (text: string) => void;
}
