/** How a file is to be served: by the beginning of its path below the add-in's address. */
interface CacheRule {
  readonly folder: string;
  readonly cacheControl: string;
}

/** The first rule that fits a path holds. */
export const CACHE_RULES: readonly CacheRule[] = [
  // The names of scripts carry a hash of what is in them.
  { folder: 'assets/', cacheControl: 'public, max-age=31536000, immutable' },
  // Office shows no icon that it may not keep.
  { folder: 'icons/', cacheControl: 'public, max-age=86400' },
  { folder: '', cacheControl: 'no-cache' },
];

/** Excel on the web puts the pane into its page. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
];

/**
 * The content security policy that the pane runs under: its own files and Office.js, and nothing else. Styles stand in
 * the page (`'unsafe-inline'`), since the pane's components write theirs into it; scripts never do. WebAssembly
 * (`'wasm-unsafe-eval'`) is for solvers that the pane's worker runs; it lets no text be run as a script.
 *
 * @param officeJs the address of office.js
 */
export function contentSecurityPolicy(officeJs: string): string {
  const office = new URL(officeJs).origin;
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${office}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${office}`,
    `connect-src 'self' ${office}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(' ')}`,
  ].join('; ');
}

/** The headers that every answer carries, whatever the file, by their names. */
export function commonHeaders(officeJs: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(officeJs),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
