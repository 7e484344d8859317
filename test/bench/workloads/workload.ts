/** What somebody does with a log of a size, and who does it; all of them come to the same number, so that none does less. */
export type Workload = Readonly<Record<string, Contestant>>;

/** Prepares what is not measured; gives what is. */
export type Contestant = (size: number) => () => number | Promise<number>;
