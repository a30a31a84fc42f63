import type { DataCategory } from '../../../../model/src/index.js';

/** A period of active use is recorded. */
export function hasRetention({ retention }: DataCategory): boolean {
  return (retention?.active ?? '').trim() !== '';
}
