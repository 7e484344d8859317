import type { figures, notes, tables } from './en/figures';
import type { rules } from './en/rules';

type Some<Texts> = { readonly [Name in keyof Texts]?: Texts[Name] };

/** The texts that the Court's report words otherwise from a year on, and only these. */
export interface TextsOfYear {
  /** the year in which the period of the first report ends that has them */
  readonly since: number;
  readonly tables?: Some<typeof tables>;
  readonly figures?: Some<typeof figures>;
  readonly notes?: Some<typeof notes>;
  readonly rules?: Some<typeof rules>;
}
