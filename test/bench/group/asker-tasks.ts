/** What the process that asks does for the bench. */
export type AskerTasks = {
  /** One question after the other. */
  ask: (input: { kind: Kind; times: number }) => Promise<Load>;
};

/**
 * PAGE: 50 findings with how many there are, each page after the one before. SUMMARY: by rule. BARE: the requests of a first page and
 * nothing else.
 */
export type Kind = 'PAGE' | 'SUMMARY' | 'BARE';

export interface Load {
  questions: Told[];
  /** Processor time of the process, in milliseconds. */
  cpu: number;
}

export interface Told {
  took: number;
  /** The longest time drawn for a node, and when some were asked once more, the longest of those besides: what has to be waited for. */
  slowest: number;
  /** Nodes that were asked a second time. */
  refilled: number;
  /** Nodes that brought nothing. */
  missing: number;
}
