import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { lockedPackages } from '../../scripts/package/lockedPackages';
import { packageFiles, type PackageFiles } from '../../scripts/package/packageFiles';
import { contentSecurityPolicy } from '../../scripts/package/serving';
import { zippedPackage } from '../../scripts/package/zippedPackage';

const ROOT = process.cwd();
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const BILL = z.object({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.object({ component: z.object({ name: z.string() }) }),
  components: z.array(z.object({ name: z.string(), version: z.string() })),
});
const SCRIPT = 'console.log("cooperation");\n'.repeat(200);

let pane = '';
let files: PackageFiles = new Map();
beforeAll(() => {
  pane = mkdtempSync(path.join(os.tmpdir(), 'pane-'));
  mkdirSync(path.join(pane, 'assets'));
  mkdirSync(path.join(pane, 'icons'));
  writeFileSync(
    path.join(pane, 'taskpane.html'),
    '<!doctype html><script src="assets/pane.1a2b.js"></script>',
  );
  writeFileSync(path.join(pane, 'manifest.xml'), 'the manifest of the build');
  writeFileSync(path.join(pane, 'assets', 'pane.1a2b.js'), SCRIPT);
  writeFileSync(path.join(pane, 'assets', 'pane.1a2b.js.map'), '{}');
  writeFileSync(path.join(pane, 'icons', 'icon-16.png'), 'a picture');
  files = packageFiles({
    root: ROOT,
    pane,
    address: 'https://addins.example.org/coop/',
    officeJs: OFFICE_JS,
  });
});
afterAll(() => {
  rmSync(pane, { recursive: true });
});

const bytesOf = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
const textOf = (name: string): string => strFromU8(bytesOf(name));

test('a package serves the built files, without what only mends faults', () => {
  const served = [...files.keys()].filter((name) => /^site\/.*(?<!\.(?:br|gz))$/.test(name));
  expect(served.sort()).toEqual([
    'site/assets/pane.1a2b.js',
    'site/icons/icon-16.png',
    'site/manifest.xml',
    'site/taskpane.html',
  ]);
  expect(files.has('source-maps/pane.1a2b.js.map')).toBe(true);
});

test('scripts lie there compressed beforehand, and are the same when unpacked', () => {
  expect(gunzipSync(bytesOf('site/assets/pane.1a2b.js.gz')).toString()).toBe(SCRIPT);
  expect(brotliDecompressSync(bytesOf('site/assets/pane.1a2b.js.br')).toString()).toBe(SCRIPT);
  expect(files.has('site/icons/icon-16.png.gz')).toBe(false);
});

test('the manifest, and what servers are told, are for the address', () => {
  expect(textOf('site/manifest.xml')).toContain('"https://addins.example.org/coop/taskpane.html"');
  expect(textOf('site/manifest.xml')).not.toContain('localhost');
  expect(textOf('server/nginx.conf')).toContain('location /coop/assets/ {');
});

test('nginx and IIS send the same policy, in which no text runs as a script', () => {
  const policy = contentSecurityPolicy(OFFICE_JS);
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
  expect(scripts).toBe("'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com");
  expect(textOf('server/nginx.conf').split(`Content-Security-Policy "${policy}"`)).toHaveLength(4);
  expect(textOf('server/web.config')).toContain(`"Content-Security-Policy" value="${policy}"`);
  const page = readFileSync(path.join(ROOT, 'docs', 'deployment.md'), 'utf8').replace(/;\n/g, '; ');
  expect(page).toContain(policy);
});

test('a copy of office.js takes Microsoft’s place in the policy', () => {
  const policy = contentSecurityPolicy('https://addins.example.org/office-js/office.js');
  expect(policy).toContain("connect-src 'self' https://addins.example.org;");
  expect(policy).not.toContain('appsforoffice');
});

test('the checksums are those of all files', () => {
  const lines = textOf('SHA256SUMS').trimEnd().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const expected = [...files]
    .filter(([name]) => name !== 'SHA256SUMS')
    .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')] as const);
  expect(sums).toEqual(new Map(expected));
});

test('the bill of materials and the licences name each package that is in it, and no tool', () => {
  const bill = BILL.parse(JSON.parse(textOf('sbom.cdx.json')));
  const named = bill.components.map(({ name, version }) => `${name} ${version}`);
  const shipped = lockedPackages(ROOT).filter(({ isShipped }) => isShipped);
  expect(named.sort()).toEqual([...new Set(shipped.map(({ name, version }) => `${name} ${version}`))].sort());
  expect(bill.metadata.component.name).toBe('cooperation-report');
  const licences = textOf('third-party-licences.txt');
  expect(named.filter((name) => !licences.includes(`\n${name} (`))).toEqual([]);
});

test('the same files make the same zip, in one folder', () => {
  const zip = zippedPackage('coop-1', files);
  expect(Buffer.compare(zip, zippedPackage('coop-1', new Map(files)))).toBe(0);
  expect(strFromU8(unzipSync(zip)['coop-1/site/assets/pane.1a2b.js'] ?? new Uint8Array())).toBe(SCRIPT);
});
