/** A place below `.cache` for what is built of some sources, named by their contents. */
export interface StampedFolder {
  readonly folder: string;
  readonly isBuilt: boolean;
}

export function stampedFolder(name: string, sources: readonly string[]): StampedFolder;

export function buildStamped(
  place: StampedFolder,
  build: (folder: string) => void | Promise<void>,
): Promise<void>;
