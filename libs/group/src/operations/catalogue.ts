import type { Operation } from '../protocol/operation.js';

/** What nodes answer each other, by name and version. */
export const OPERATIONS: readonly Operation[] = [];

export const catalogue: ReadonlyMap<string, Operation> = new Map(OPERATIONS.map((operation) => [operation.name, operation]));
