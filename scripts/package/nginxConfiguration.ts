import { CACHE_RULES, commonHeaders } from './serving';

/** Where docs/deployment.md has the files of the package put. */
const FOLDER = '/srv/cooperation-report/';

/**
 * What goes into a `server { … }` of nginx to serve the package.
 *
 * @param address the add-in's address, ending with a slash
 * @param folder where the package's `site` lies, ending with a slash
 */
export function nginxConfiguration(address: string, officeJs: string, folder = FOLDER): string {
  const { pathname } = new URL(address);
  const headers = Object.entries(commonHeaders(officeJs));
  const locations = CACHE_RULES.map(({ folder: below, cacheControl }) =>
    [
      `location ${pathname}${below} {`,
      `  alias ${folder}${below};`,
      // A location that adds a header of its own takes none over from around it.
      ...[...headers, ['Cache-Control', cacheControl]].map(
        ([name, value]) => `  add_header ${name} "${value}" always;`,
      ),
      '  charset utf-8;',
      '  # The files lie there compressed beforehand, as *.gz and *.br.',
      '  gzip_static on;',
      '  gzip_vary on;',
      '  # Smaller still; needs nginx’s Brotli module (Debian: libnginx-mod-http-brotli-static).',
      '  # brotli_static on;',
      '}',
    ].join('\n'),
  );
  return `# Cooperation Report at ${address}\n# Put this file’s text, or an include of it, into the server { … } of that host.\n\n${locations.join('\n\n')}\n`;
}
