// Every test, with the long repetitions that `npm test` leaves out; then those that use a database on a PostgreSQL of the system.
import { ensureBuilt } from './ensure-built.mjs';
import { withExternalPostgres } from './external-postgres.mjs';
import { runJest } from './run.mjs';

await ensureBuilt();
const env = { VIGIE_GENERATED_GROUPS: '20000', VIGIE_KILLS: '20', VIGIE_MEMBERS: '2000' };
const shipped = runJest(['--testTimeout=3600000', ...process.argv.slice(2)], { env }) ?? 1;
const external = withExternalPostgres((address, version) => {
  process.stderr.write(`vigie: the same on PostgreSQL ${version}\n`);
  return (
    runJest(['--testPathIgnorePatterns', 'embedded', 'faults', 'law', 'oracle', 'browser', 'cli'], {
      env: { VIGIE_TEST_SERVER: address },
    }) ?? 1
  );
});
if (external === null) process.stderr.write('vigie: no PostgreSQL of the system (15 or later) was found: that part was left out\n');
process.exit(shipped || external || 0);
