import { CACHE_RULES, commonHeaders } from './serving';

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.xml', 'text/xml; charset=utf-8'],
];

/** The `web.config` that lies beside the package's files where IIS serves them; IIS compresses them itself. */
export function iisConfiguration(officeJs: string): string {
  const headers = Object.entries(commonHeaders(officeJs)).map(
    ([name, value]) => `        <add name="${name}" value="${escapeXml(value)}" />`,
  );
  const types = TYPES.flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <urlCompression doStaticCompression="true" />',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <remove name="X-Powered-By" />',
    ...headers,
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <staticContent>',
    ...types,
    '    </staticContent>',
    '  </system.webServer>',
    ...CACHE_RULES.map(({ folder, cacheControl }) => cacheLocation(folder, cacheControl)),
    '</configuration>',
    '',
  ].join('\n');
}

/** How long browsers keep what lies in a folder; the web.config's own folder is that of the empty name. */
function cacheLocation(folder: string, cacheControl: string): string {
  const path = folder === '' ? '.' : folder.replace(/\/$/, '');
  return [
    `  <location path="${path}">`,
    '    <system.webServer>',
    '      <staticContent>',
    `        <clientCache cacheControlMode="NoControl" cacheControlCustom="${cacheControl}" />`,
    '      </staticContent>',
    '    </system.webServer>',
    '  </location>',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
