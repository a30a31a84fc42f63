import type { SharingLevel } from '../../../model/src/index.js';
import type { Operation } from '../protocol/operation.js';
import { gives } from './levels.js';

/** Whether a member at this level gives anything to this operation: its rows, or its numbers. */
export function servedTo({ rowsFrom, countsFrom }: Operation, level: SharingLevel): boolean {
  return gives(level, rowsFrom) || (countsFrom !== null && gives(level, countsFrom));
}
