/** Choices that look random and are always the same. */
export interface Random {
  one<T>(choices: readonly T[]): T;
  chance(probability: number): boolean;
  /** A day between the first of January of one year and the end of another. */
  day(from: number, to: number): string;
  /** Half of them below the median, and none below zero; the larger the spread, the longer the tail. */
  lognormal(median: number, spread: number): number;
}

export function random(seed: number): Random {
  const next = mulberry32(seed);
  const upTo = (count: number) => Math.floor(next() * count);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    one(choices) {
      const choice = choices[upTo(choices.length)];
      if (choice === undefined) throw new Error('No choices');
      return choice;
    },
    chance: (probability) => next() < probability,
    day: (from, to) => `${from + upTo(to - from + 1)}-${two(1 + upTo(12))}-${two(1 + upTo(28))}`,
    lognormal: (median, spread) =>
      median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  };
}

/** A small generator of good quality, with 32 bits of state. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
