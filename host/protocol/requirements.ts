import { HostError } from './hostError';

/** The requirement sets that a host claims to have, besides ExcelApi. */
const OTHERS: Readonly<Record<string, string>> = {
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  RichApiRuntime: '1.1',
  SharedRuntime: '1.1',
};

const NEWEST = '1.17';

/** Which members an Excel of some age has. */
export class Requirements {
  /** by `Class.member`, the version of ExcelApi that brought it */
  #introduced: ReadonlyMap<string, string> = new Map();

  /** @param excelApi the newest version of the requirement set ExcelApi, `1.9` */
  constructor(readonly excelApi: string) {}

  /** Takes over what the library knows of its members: which version brought them. */
  learn(introduced: ReadonlyMap<string, string>): void {
    this.#introduced = introduced;
  }

  isSetSupported(name: string, version = '1.1'): boolean {
    const newest = name.toLowerCase() === 'excelapi' ? this.excelApi : this.#other(name);
    return newest !== undefined && compareVersions(version, newest) <= 0;
  }

  /** What Excel on the web has beyond the numbered sets is there in the newest only. */
  #other(name: string): string | undefined {
    if (name === 'ExcelApiOnline') return this.excelApi === NEWEST ? '1.1' : undefined;
    return OTHERS[name];
  }

  has(className: string, member: string): boolean {
    const camel = member.charAt(0).toLowerCase() + member.slice(1);
    const version = this.#introduced.get(`${className}.${camel}`);
    return version === undefined || compareVersions(version, this.excelApi) <= 0;
  }

  demand(className: string, member: string): void {
    if (!this.has(className, member)) {
      throw new HostError('ApiNotFound', `${className}.${member} is newer than ExcelApi ${this.excelApi}.`);
    }
  }
}

/** `1.9` comes before `1.10`. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let part = 0; part < Math.max(left?.length ?? 0, right?.length ?? 0); part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
