import { readFileSync } from 'node:fs';
import type { Operation } from '../protocol/operation.js';
import { agreementBinding } from './agreement-binding.operation.js';
import { coverageCells } from './coverage-cells.operation.js';
import { nodeCapabilities } from './node-capabilities.operation.js';
import { VIEW_OPERATIONS } from './view-operations.js';

const { version } = JSON.parse(readFileSync(new URL('../../../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const known: readonly Operation[] = [...VIEW_OPERATIONS, coverageCells, agreementBinding];

/** What nodes answer each other, by name and version. */
export const OPERATIONS: readonly Operation[] = [
  ...known,
  nodeCapabilities(
    known.map(({ name }) => name),
    version,
  ),
];

export const catalogue: ReadonlyMap<string, Operation> = new Map(OPERATIONS.map((operation) => [operation.name, operation]));
