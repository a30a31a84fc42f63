import type { Answered, OrderKey } from '../protocol/operation.js';

/** A page of what was read with one row more than it holds. */
export function pageOfRows<Row extends OrderKey>(read: readonly Row[], first: number): { rows: Row[]; more: boolean } {
  return { rows: read.slice(0, first), more: read.length > first };
}

/** How many of each member leave. */
export function rowsByMember(memberIds: Iterable<string>): Answered<object>['rows'] {
  const rows = new Map<string, number>();
  for (const memberId of memberIds) rows.set(memberId, (rows.get(memberId) ?? 0) + 1);
  return rows;
}
