import type { Draft } from '../read/problem-list.js';
import { shownText } from '../read/shown.js';
import { parentsOf, type Parents } from './parents.js';

/** A sub-processor hangs under the engagement it serves, and never under itself, however far. One problem for each loop. */
export function parentCycles(engagements: unknown): Draft[] {
  const parents = parentsOf(engagements);
  const walked = new Set<string>();
  const drafts: Draft[] = [];
  for (const start of parents.keys()) {
    const loop = loopFrom(start, parents, walked);
    const [first] = loop;
    if (first === undefined) continue;
    const { index, parentId } = parents.get(first) ?? { index: 0, parentId: first };
    drafts.push({ code: 'PARENT_CYCLE', at: ['engagements', index, 'parentId'], found: parentId, expected: chain(loop, first) });
  }
  return drafts;
}

/** The ids of the loop that a walk upwards runs into, from the first in the document; empty: it ends, or another walk told it. */
function loopFrom(start: string, parents: Parents, walked: Set<string>): string[] {
  const steps = new Set<string>();
  let id: string | undefined = start;
  while (id !== undefined && !walked.has(id)) {
    walked.add(id);
    steps.add(id);
    id = parents.get(id)?.parentId;
  }
  if (id === undefined || !steps.has(id)) return [];

  const trail = [...steps];
  const loop = trail.slice(trail.indexOf(id));
  const first = loop.reduce((earliest, step) => (place(step, parents) < place(earliest, parents) ? step : earliest));
  return [...loop.slice(loop.indexOf(first)), ...loop.slice(0, loop.indexOf(first))];
}

const place = (id: string, parents: Parents) => parents.get(id)?.index ?? Infinity;

/** A long loop is shown by its first ids. */
function chain(loop: string[], first: string): string[] {
  const ids = loop.slice(0, 10).map(shownText);
  return loop.length > 10 ? [...ids, '…'] : [...ids, shownText(first)];
}
