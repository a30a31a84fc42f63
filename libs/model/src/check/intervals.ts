import type { RecordList } from '../format/bundle-validators.js';
import { isDay } from '../format/day.js';
import type { Segments } from '../read/path.js';
import { isRecord, type LooseRecord, type RecordCheck, type Report } from './record-check.js';

/** An interval [from, to) with both ends has at least one day. */
export const intervals: RecordCheck = (record, { list, index }, report) => {
  if (hasInterval.has(list)) compareEnds(record, 'from', () => [list, index], report);

  for (const { key, from } of intervalsInside[list]) {
    const entries = record[key];
    if (!Array.isArray(entries)) continue;
    for (const [position, entry] of entries.entries()) {
      if (isRecord(entry)) compareEnds(entry, from, () => [list, index, key, position], report);
    }
  }
};

const hasInterval: ReadonlySet<RecordList> = new Set<RecordList>(['activities', 'engagements', 'locations', 'agreements']);

const intervalsInside: Record<RecordList, { key: string; from: 'from' | 'signedOn' }[]> = {
  activities: [],
  providers: [
    { key: 'control', from: 'from' },
    { key: 'certifications', from: 'from' },
  ],
  engagements: [],
  locations: [{ key: 'transferTools', from: 'signedOn' }],
  agreements: [{ key: 'beneficiaries', from: 'from' }],
  decisions: [],
};

function compareEnds(holder: LooseRecord, startKey: 'from' | 'signedOn', at: () => Segments, report: Report): void {
  const start = holder[startKey];
  const { to } = holder;
  if (typeof start !== 'string' || typeof to !== 'string' || start < to || !isDay(start) || !isDay(to)) return;
  report.problem({ code: 'FROM_NOT_BEFORE_TO', at: [...at(), 'to'], found: to, expected: [startKey, start] });
}
