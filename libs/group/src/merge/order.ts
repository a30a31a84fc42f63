import type { OrderKey } from '../protocol/operation.js';

/** Before, the same, or after: compared as bytes, the same on every machine. */
export function compareKeys(a: OrderKey, b: OrderKey): number {
  return bytes(a.key, b.key) || bytes(a.memberId, b.memberId) || bytes(a.recordId, b.recordId);
}

function bytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

export function keyOf({ key, memberId, recordId }: OrderKey): OrderKey {
  return { key, memberId, recordId };
}
