/** The numbers by which the library knows events. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Something that happened in the workbook, for the handlers that the add-in registered. */
export interface HostEvent {
  readonly type: (typeof EventType)[keyof typeof EventType];
  readonly worksheetId: string;
  readonly details: Readonly<Record<string, string | boolean | number>>;
}
