import { judge, type Verdict } from './verdict';

/*
 * Judges many drawn registers and prints the counts, with the causes: `npm run registers -- 500` for the seeds from 1
 * on, `npm run registers -- 500 1001` for those from 1001 on.
 */
const [count = 500, from = 1] = process.argv.slice(2).map(Number);
const counts: Record<Verdict, number> = { agrees: 0, agreesAfterAnswers: 0, told: 0, silent: 0 };
let leaking = 0;
for (let seed = from; seed < from + count; seed += 1) {
  const { verdict, causes, leaks } = judge(seed);
  counts[verdict] += 1;
  leaking += leaks.length > 0 ? 1 : 0;
  if (verdict !== 'agrees') console.log([`${seed} ${verdict}`, ...causes.slice(0, 40)].join('\n  '));
}
console.log(`Of ${count} registers: ${counts.agrees} agree at once`);
console.log(`${counts.agreesAfterAnswers} agree once the questions are answered`);
console.log(`${counts.told} differ, and a finding says where`);
console.log(`${counts.silent} differ and nothing says so; ${leaking} show something of a sealed warrant`);
