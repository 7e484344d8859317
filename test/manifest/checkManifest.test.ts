import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from '../../scripts/manifest/checkManifest';

const root = path.join(__dirname, '..', '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** The files beside the pane, as the build puts them there. */
function fileAt(place: string): Uint8Array | undefined {
  if (place.endsWith('.html')) return new Uint8Array();
  return readFileSync(path.join(root, 'assets', place));
}

/** The problems of the project's manifest after a change to it, as `code: where`. */
function problemsAfter(from: string | RegExp, to: string): readonly string[] {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`The manifest has no “${String(from)}”.`);
  return checkManifest(changed, fileAt).map(({ code, where }) => `${code}: ${where}`);
}

test('finds nothing in the project’s own manifest', () => {
  expect(checkManifest(manifest, fileAt)).toEqual([]);
});

describe('what is no manifest', () => {
  test.each([
    ['a tag that is not closed', '</Hosts>', ''],
    ['a stray sign', '<Hosts>', '< <Hosts>'],
    ['a tag closed under another name', '</AppDomain>', '</AppDomains>'],
    ['an attribute without quotes', 'size="16"', 'size=16'],
    ['an attribute twice', '<Host Name="Workbook"', '<Host Name="Workbook" Name="Workbook"'],
    ['an ampersand that XML would write otherwise', 'figures, tables', 'figures & tables'],
    ['a comment that does not end', ' dist/manifest.xml. -->', ' dist/manifest.xml.'],
    ['a second root', '</OfficeApp>', '</OfficeApp><Another />'],
    ['a document type', '<OfficeApp ', '<!DOCTYPE OfficeApp><OfficeApp '],
    ['another root', /OfficeApp/g, 'Add-in'],
  ])('is refused: %s', (_what, from, to) => {
    expect(problemsAfter(from, to)).toEqual(['notWellFormed: OfficeApp']);
  });
});

describe('the elements', () => {
  test('must stand in the order of the schema', () => {
    expect(problemsAfter(/(<SupportUrl[^>]*>)\s*(<AppDomains>[\s\S]*<\/AppDomains>)/, '$2\n$1')).toEqual([
      'wrongOrder: SupportUrl',
    ]);
    expect(problemsAfter(/(<Label[^>]*>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/, '$2\n$1')).toEqual([
      'wrongOrder: Label',
    ]);
  });

  test('must all be there', () => {
    expect(problemsAfter(/<SupportUrl[^>]*>/, '')).toEqual(['missingElement: OfficeApp/SupportUrl']);
    expect(problemsAfter(/<Supertip>[\s\S]*<\/Supertip>/, '')).toEqual(['missingElement: Control/Supertip']);
    expect(problemsAfter(/<GetStarted>[\s\S]*<\/GetStarted>/, '')).toEqual([
      'missingElement: DesktopFormFactor/GetStarted',
    ]);
  });

  test.each([
    ['the program', /<Host Name="Workbook" \/>/, 'Hosts/Host'],
    ['the program of the button', /<Host xsi:type[\s\S]*<\/Host>/, 'Hosts/Host'],
    ['the tab', /<OfficeTab[\s\S]*<\/OfficeTab>/, 'ExtensionPoint/OfficeTab'],
    ['the group', /<Group[\s\S]*<\/Group>/, 'OfficeTab/Group'],
    ['the button', /<Control[\s\S]*<\/Control>/, 'Group/Control'],
  ])('must not be empty where Office looks for %s', (_what, place, where) => {
    expect(problemsAfter(place, '')).toEqual([`missingElement: ${where}`]);
  });

  test('must be there once', () => {
    expect(problemsAfter(/<Permissions>.*<\/Permissions>/, '$&$&')).toEqual([
      'elementTwice: OfficeApp/Permissions',
    ]);
    expect(problemsAfter(/<Action[\s\S]*<\/Action>/, '$&$&')).toContain('elementTwice: Control/Action');
  });

  test('must be known to the schema', () => {
    expect(problemsAfter('<Hosts>', '<Sponsor /><Hosts>')).toEqual(['wrongOrder: Sponsor']);
    expect(
      problemsAfter('<Label resid="Group.Label" />', '<Label resid="Group.Label"><b /></Label>'),
    ).toEqual(['wrongOrder: b']);
    expect(problemsAfter('<bt:Url id="Pane.Url"', '<bt:String id="Pane.Url"')).toEqual([
      'wrongOrder: bt:String',
    ]);
  });
});

test.each([
  ['xmlns:bt', / xmlns:bt="[^"]*"/, '', 'OfficeApp xmlns:bt'],
  ['xmlns:xsi', / xmlns:xsi="[^"]*"/, '', 'OfficeApp xmlns:xsi'],
  ['xmlns', 'appforoffice/1.1', 'appforoffice/1.0', 'OfficeApp xmlns'],
  [
    'xmlns of the button’s part',
    'office/taskpaneappversionoverrides',
    'office/mailappversionoverrides',
    'VersionOverrides xmlns',
  ],
])('the schema is named as Office knows it: %s', (_what, from, to, where) => {
  expect(problemsAfter(from, to)).toEqual([`wrongNamespace: ${where}`]);
});

describe('what the add-in is and asks for', () => {
  test.each([
    ['an identifier that is no GUID', /<Id>.*<\/Id>/, '<Id>report</Id>', 'badId: Id “report”'],
    [
      'the nil GUID',
      /<Id>.*<\/Id>/,
      '<Id>00000000-0000-0000-0000-000000000000</Id>',
      'badId: Id “00000000-0000-0000-0000-000000000000”',
    ],
    ['a version of three numbers', '0.1.0.0', '0.1.0', 'badVersion: Version “0.1.0”'],
    ['a language without a country', '>en-US<', '>en<', 'badLocale: DefaultLocale “en”'],
    [
      'default texts in another language than they are',
      '>en-US<',
      '>fr-FR<',
      'badLocale: DefaultLocale “fr-FR”',
    ],
    [
      'another permission',
      'ReadWriteDocument',
      'ReadDocument',
      'wrongPermission: Permissions “ReadDocument”',
    ],
    ['a newer Excel', 'MinVersion="1.9"', 'MinVersion="1.14"', 'wrongRequirement: ExcelApi 1.9'],
    ['another program', 'Host Name="Workbook"', 'Host Name="Document"', 'wrongKind: Host'],
    ['a content add-in', '"TaskPaneApp"', '"ContentApp"', 'wrongKind: OfficeApp'],
    ['a tab that Excel does not have', 'TabHome', 'TabStart', 'wrongKind: OfficeTab'],
    ['a button that runs a function', '"ShowTaskpane"', '"ExecuteFunction"', 'wrongKind: Action'],
  ])('is checked: %s', (_what, from, to, problem) => {
    expect(problemsAfter(from, to)).toEqual([problem]);
  });
});

describe('resources', () => {
  test('must be there', () => {
    expect(problemsAfter('Description resid="Compute.Tip"', 'Description resid="Compute.Tipp"')).toEqual([
      'unknownResource: Compute.Tipp',
    ]);
  });

  test('must be asked for wherever Office needs one', () => {
    expect(problemsAfter('<Label resid="Group.Label" />', '<Label />')).toEqual(['unknownResource: Label']);
  });

  test('must lie in the list that Office looks in', () => {
    expect(problemsAfter('Description resid="Compute.Tip"', 'Description resid="Compute.Label"')).toEqual([
      'wrongResourceList: Compute.Label',
    ]);
  });

  test('must be there once', () => {
    expect(problemsAfter('bt:Url id="Support.Url"', 'bt:Url id="Pane.Url"')).toEqual(
      expect.arrayContaining(['resourceTwice: Pane.Url']),
    );
  });

  test('may have names of 32 characters and no more', () => {
    const longest = 'x'.repeat(32);
    expect(problemsAfter(/Compute\.Tip/g, longest)).toEqual([]);
    expect(problemsAfter(/Compute\.Tip/g, `${longest}x`)).toEqual([`identifierTooLong: ${longest}x`]);
  });

  test('and the names of groups and buttons must be there and differ', () => {
    expect(problemsAfter(' id="Cooperation.Group"', '')).toEqual(['identifierMissing: Group']);
    expect(problemsAfter('Cooperation.Pane', '')).toEqual(['identifierMissing: TaskpaneId']);
    expect(problemsAfter('id="Cooperation.Group"', 'id="Cooperation.Compute"')).toEqual([
      'identifierTwice: Cooperation.Compute',
    ]);
    const long = 'x'.repeat(126);
    expect(problemsAfter('Cooperation.Pane', long)).toEqual([`identifierTooLong: ${long}`]);
  });
});

describe('texts', () => {
  test.each([
    ['DisplayName', 125, /(?<=<DisplayName DefaultValue=")[^"]*/],
    ['Description', 250, /(?<=<Description DefaultValue=")[^"]*/],
    ['Compute.Label', 125, /(?<=id="Compute.Label" DefaultValue=")[^"]*/],
    ['Compute.Tip', 250, /(?<=id="Compute.Tip" DefaultValue=")[^"]*/],
    ['Group.Label', 125, /(?<=Value=")Coopération(?=")/],
  ])('are limited: %s to %d characters', (where, longest, place) => {
    expect(problemsAfter(place, 'x'.repeat(longest))).toEqual([]);
    expect(problemsAfter(place, 'x'.repeat(longest + 1))).toEqual([
      `textTooLong: ${where} (${longest + 1} > ${longest})`,
    ]);
  });

  test('count as they are read, not as they are written in XML', () => {
    expect(problemsAfter(/(?<=<DisplayName DefaultValue=")[^"]*/, '&amp;'.repeat(125))).toEqual([]);
  });

  test('must say something', () => {
    expect(problemsAfter(/(?<=id="Compute.Label" DefaultValue=")[^"]*/, ' ')).toEqual([
      'emptyText: Compute.Label',
    ]);
  });

  test('must be there in French once', () => {
    expect(problemsAfter(/<bt:Override[^>]*Rapport sur la coopération[^>]*>/, '')).toEqual([
      'translationMissing: Compute.Label (fr-FR)',
    ]);
    expect(problemsAfter('Locale="fr-FR" Value="Rapport', 'Locale="de-DE" Value="Rapport')).toEqual([
      'translationMissing: DisplayName (fr-FR)',
    ]);
    expect(problemsAfter(/<Override[^>]*Rapport[^>]*>/, '$&$&')).toEqual([
      'translationTwice: DisplayName (fr-FR)',
    ]);
  });
});

describe('addresses', () => {
  const support = '<SupportUrl DefaultValue="https://localhost:3000/support.html"';

  test('must begin with https', () => {
    expect(problemsAfter(support, support.replace('https', 'http'))).toEqual([
      'notHttps: http://localhost:3000/support.html',
      'fileMissing: http://localhost:3000/support.html',
    ]);
    expect(problemsAfter('<AppDomain>https', '<AppDomain>http')).toContain('notHttps: http://localhost:3000');
  });

  test('must be of a domain that the manifest names', () => {
    expect(problemsAfter(support, support.replace('localhost:3000', 'example.org'))).toEqual([
      'domainMissing: https://example.org/support.html',
      'fileMissing: https://example.org/support.html',
    ]);
  });

  test('must lead to files that the build puts beside the pane', () => {
    const lost = checkManifest(manifest, (place) => (place === 'support.html' ? undefined : fileAt(place)));
    expect(lost).toEqual([{ code: 'fileMissing', where: 'https://localhost:3000/support.html' }]);
  });
});

describe('icons', () => {
  test('must be as large as they are declared', () => {
    expect(
      problemsAfter(
        'id="Icon.80" DefaultValue="https://localhost:3000/icons/icon-80',
        'id="Icon.80" DefaultValue="https://localhost:3000/icons/icon-64',
      ),
    ).toEqual([
      'iconSize: https://localhost:3000/icons/icon-64.png (80 × 80)',
      'iconSize: https://localhost:3000/icons/icon-64.png (80 × 80)',
    ]);
    expect(problemsAfter(/(<HighResolutionIconUrl.*)icon-64/, '$1icon-32')).toEqual([
      'iconSize: https://localhost:3000/icons/icon-32.png (64 × 64)',
    ]);
  });

  test('must be PNG files', () => {
    const text = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    const problems = checkManifest(manifest, (place) =>
      place === 'icons/icon-64.png' ? text : fileAt(place),
    );
    expect(problems.map(({ code }) => code)).toEqual(['iconSize']);
  });

  test('must be there in each size of the ribbon', () => {
    expect(problemsAfter(/<bt:Image size="80"[^>]*>/, '')).toEqual(['iconMissing: 80 × 80']);
  });
});
