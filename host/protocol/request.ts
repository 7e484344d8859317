import { z } from 'zod';

/** How an action acts on its object; the numbers are the library's. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object is found from its parent; the numbers are the library's. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

const ARGUMENT_INFO = z.looseObject({
  // Cells come by the thousand here, so they are looked at where they are used.
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.union([z.number(), z.null(), z.unknown()])).nullish(),
});

const ACTION = z.looseObject({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number().nullish(),
  ArgumentInfo: ARGUMENT_INFO.nullish(),
  QueryInfo: z
    .looseObject({
      Select: z.array(z.string()).nullish(),
      Expand: z.array(z.string()).nullish(),
      Top: z.number().nullish(),
      Skip: z.number().nullish(),
    })
    .nullish(),
  ObjectState: z.record(z.string(), z.unknown()).nullish(),
});

const OBJECT_PATH = z.looseObject({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: ARGUMENT_INFO.nullish(),
  /** the add-in said `untrack()`: it needs the object in this request alone */
  D: z.boolean().nullish(),
});

const REQUEST = z.looseObject({
  AutoKeepReference: z.boolean().nullish(),
  Actions: z.array(ACTION),
  ObjectPaths: z.record(z.string(), OBJECT_PATH),
});

export type ArgumentInfo = z.infer<typeof ARGUMENT_INFO>;
export type Action = z.infer<typeof ACTION>;
export type ObjectPath = z.infer<typeof OBJECT_PATH>;
/** One `context.sync()` as it leaves the library. */
export type Request = z.infer<typeof REQUEST>;

export function parseRequest(body: unknown): Request {
  return REQUEST.parse(typeof body === 'string' ? JSON.parse(body) : body);
}
