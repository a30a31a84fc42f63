import { useState } from 'react';

const STEP = 50;
/** What the service gives at once. */
const MOST = 500;

/** How much of a list is asked for: more each time, up to what the service gives at once. `of`: what starts the list anew. */
export function useGrowing(of: unknown) {
  const key = JSON.stringify(of);
  const [grown, setGrown] = useState({ key, first: STEP });
  const first = grown.key === key ? grown.first : STEP;
  return { first, isWhole: first >= MOST, more: () => setGrown({ key, first: Math.min(first * 2, MOST) }) };
}
