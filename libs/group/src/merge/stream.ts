import type { OrderKey } from '../protocol/operation.js';
import { compareKeys, keyOf } from './order.js';

/** The rows that one node sent of its own list, and whether it has more after them. */
export class Stream<Row extends OrderKey> {
  private at = 0;

  constructor(
    readonly nodeId: string,
    private rows: readonly Row[],
    private more: boolean,
  ) {}

  get head(): Row | undefined {
    return this.rows[this.at];
  }

  take(): void {
    this.at++;
  }

  /** Nothing of it is left to show, and it has more that was not sent. */
  get isDry(): boolean {
    return this.more && this.at >= this.rows.length;
  }

  get hasMore(): boolean {
    return this.more || this.at < this.rows.length;
  }

  /** Where what it sent ends. */
  get last(): OrderKey | null {
    const last = this.rows.at(-1);
    return last === undefined ? null : keyOf(last);
  }

  refill(rows: readonly Row[], more: boolean): void {
    this.rows = [...this.rows.slice(this.at), ...rows];
    this.at = 0;
    this.more = more;
  }

  /** It brings no more: what it sent is kept. */
  end(): void {
    this.more = false;
  }
}

/** Rows as they must come: in order, once, after the place asked for, of members that give them. */
export function areInOrder(rows: readonly OrderKey[], after: OrderKey | null, members: ReadonlySet<string>): boolean {
  let before = after;
  for (const row of rows) {
    if (!members.has(row.memberId) || (before !== null && compareKeys(before, row) >= 0)) return false;
    before = row;
  }
  return true;
}
