/** How long a question may take, in milliseconds; and how much of it at once. */
export interface TimeLimits {
  /** Of the whole question. */
  deadlineMs: number;
  /** Of each node, from the moment it is asked. */
  perNodeMs: number;
}

/** A person waits at most three seconds; an export, a minute. */
export const INTERACTIVE_MS = 3000;
export const LONGEST_MS = 60_000;

export function timeLimits(deadlineMs: number): TimeLimits {
  return { deadlineMs, perNodeMs: deadlineMs <= INTERACTIVE_MS ? Math.min(deadlineMs, 1500) : 15_000 };
}

/** Calls that wait for an answer: of one question, and of all. */
export const MOST_IN_FLIGHT = { ofQuestion: 256, ofProcess: 512 } as const;
