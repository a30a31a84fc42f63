import type { CapabilitiesAnswer } from '../protocol/registers.js';
import type { AboutMembers, Operation } from '../protocol/operation.js';
import { MEMBERS, variablesOf } from './variables.js';

/** What a node answers, by the names of these operations and its own; and the version that it runs. Nothing of any member. */
export function nodeCapabilities(operations: readonly string[], version: string): Operation<AboutMembers, CapabilitiesAnswer> {
  const name = 'node.capabilities@1';
  return {
    name,
    rowsFrom: 'NONE',
    countsFrom: null,
    variables: variablesOf({ members: { ...MEMBERS, maxItems: 0 } }),
    answer: () => Promise.resolve({ answer: { operations: [...operations, name].sort(), version }, rows: new Map() }),
  };
}
