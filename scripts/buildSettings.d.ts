/** For TypeScript what buildSettings.js exports; webpack's configuration needs that file as plain JavaScript. */
export const DEVELOPMENT_ADDRESS: string;
export function addinAddress(): string;
export function folderAddress(setting: string, given: string): string;
export function officeJsAddress(setting?: string, given?: string): string;
