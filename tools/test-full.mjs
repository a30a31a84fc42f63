// Every test, with the long repetitions that `npm test` leaves out.
import { ensureBuilt } from './ensure-built.mjs';
import { runJest } from './run.mjs';

await ensureBuilt();
process.exit(runJest(['--testTimeout=1800000', ...process.argv.slice(2)], { env: { VIGIE_GENERATED_GROUPS: '20000' } }) ?? 1);
