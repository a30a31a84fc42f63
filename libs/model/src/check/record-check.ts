import type { RecordList } from '../format/bundle-validators.js';
import type { Draft } from '../read/problem-list.js';
import type { Ids } from './ids.js';

/** Compares what a record says with itself or with the other records. A value of the wrong type is told elsewhere, and skipped here. */
export type RecordCheck = (record: LooseRecord, place: Place, report: Report) => void;

/** A record as it stands in the file: its values may be anything. */
export type LooseRecord = Readonly<Record<string, unknown>>;

export interface Place {
  list: RecordList;
  index: number;
  ids: Ids;
}

export interface Report {
  problem: (draft: Draft) => void;
  warning: (draft: Draft) => void;
}

export const isRecord = (value: unknown): value is LooseRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
