// The node that the environment describes: console, API, database.
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/apps/registry/src/main.js');
