import { shown } from './shown.js';

/** The keys and indexes from the top of the document to a value. */
export type Segments = readonly (string | number)[];

/** A path as people read it: `activities[3].purposes[0].legalBasis`, `agreements[0].clauses["28.3.a"]`. */
export function formatPath(segments: Segments): string {
  return segments.map((segment, index) => (typeof segment === 'number' ? `[${segment}]` : key(segment, index === 0))).join('');
}

/** The segments of a JSON pointer, below a place in the document. All digits: an index, as no key of the model is a number. */
export function segmentsOf(pointer: string, above: Segments): Segments {
  const below = pointer.split('/').slice(1);
  return [...above, ...below.map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')))];
}

function key(name: string, first: boolean): string {
  if (!/^[A-Za-z_]\w{0,59}$/.test(name)) return `["${shown(name)}"]`;
  return first ? name : `.${name}`;
}
