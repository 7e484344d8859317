export const COMMAND_SOURCES: readonly string[];

export function bundleCommand(folder: string): Promise<void>;
