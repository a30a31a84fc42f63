import type { Day } from '../../../model/src/index.js';
import { valueOn } from './runs.js';
import type { Timeline } from './timeline.js';

/** Of what together makes something true or unknown, what does so on a day: what is true if anything is, else what is unknown. */
export function causesOn<T>(all: readonly T[], daysOf: (one: T) => Timeline, on: Day): T[] {
  const values = all.map((one) => valueOn(daysOf(one), on));
  const isCause = values.includes(true) ? (i: number) => values[i] === true : (i: number) => values[i] !== false;
  return all.filter((_, i) => isCause(i));
}
