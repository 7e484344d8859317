import type { Measured } from './workloads/measuredOnce';

/** The runs of one contestant. */
interface Runs {
  readonly contestant: string;
  readonly runs: readonly Measured[];
}

/** A table in Markdown of the medians of each contestant, and how many times as long it took as the first. */
export function benchTable(title: string, contestants: readonly Runs[]): string {
  const [first] = contestants;
  const base = first === undefined ? 0 : median(first.runs.map(({ processor }) => processor));
  const lines = contestants.map(({ contestant, runs }) => {
    const processor = median(runs.map((run) => run.processor));
    const cells = [
      contestant,
      processor.toFixed(2),
      median(runs.map((run) => run.passed)).toFixed(2),
      (processor / base).toFixed(2),
      Math.max(...runs.map(({ memory }) => memory)).toFixed(0),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `| ${title} | processor, s | passed, s | ratio | peak, MB |`,
    '| --- | --: | --: | --: | --: |',
    ...lines,
    '',
  ].join('\n');
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
