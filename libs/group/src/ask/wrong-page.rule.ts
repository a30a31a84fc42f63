import { Ajv, type ValidateFunction } from 'ajv';
import { keyOf } from '../merge/order.js';
import { areInOrder } from '../merge/stream.js';
import type { Operation, OrderKey } from '../protocol/operation.js';
import { memberResults } from './member-results.js';
import type { Source } from './source.js';

/** The page that a node was asked for. */
export interface PageAsked {
  operation: Pick<Operation, 'rowsFrom' | 'countsFrom' | 'variables'>;
  first: number;
  after: OrderKey | null;
}

export interface Wrong {
  outcome: 'PROTOCOL_ERROR' | 'NOT_AUTHORITATIVE';
  /** For the log. */
  why: string;
}

/** What of an answer cannot be, of the page that was asked for. Null: nothing. */
export function wrongWith(
  source: Source<object>,
  { rows, more }: { rows: readonly OrderKey[]; more: boolean },
  { operation, first, after }: PageAsked,
): Wrong | null {
  const own = new Set(source.members.map(({ id }) => id));
  if (rows.some(({ memberId }) => !own.has(memberId)))
    return { outcome: 'NOT_AUTHORITATIVE', why: 'A row is of a member of another node.' };
  if (rows.length > first) return protocol('It sent more rows than it was asked for.');
  if (rows.length === 0 && more) return protocol('It has more rows, and sent none.');
  if (!rows.every((row) => isPlace(operation, row)))
    return protocol('No other node could be asked for what comes after a row of it.');
  const giving = memberResults(operation, [source]).flatMap(({ member, outcome }) => (outcome === 'OK' ? [member.id] : []));
  if (!areInOrder(rows, after && keyOf(after), new Set(giving)))
    return protocol('Its rows are out of order, twice, or not shared.');
  return null;
}

const protocol = (why: string): Wrong => ({ outcome: 'PROTOCOL_ERROR', why });

/** A page may end at any row: its place is then sent to every node, which reads no other than those that its operation declares. */
function isPlace({ variables }: PageAsked['operation'], row: OrderKey): boolean {
  const check = places.get(variables) ?? ajv.compile(afterIn(variables));
  places.set(variables, check);
  return check(keyOf(row));
}

const afterIn = (variables: object) => (variables as { properties: { after: object } }).properties.after;

const ajv = new Ajv({ strict: false });
const places = new WeakMap<object, ValidateFunction>();
