// Every test, or those whose path matches an argument, on the compiled output.
import { ensureBuilt } from './ensure-built.mjs';
import { runJest } from './run.mjs';

await ensureBuilt();
process.exit(runJest(process.argv.slice(2)) ?? 1);
