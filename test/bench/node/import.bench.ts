import { theCommandLine } from '../../../libs/database/src/index.js';
import { importBundles } from '../../../libs/exchange/src/index.js';
import type { RegisterBundle } from '../../../libs/model/src/index.js';
import { isRefused } from '../../../libs/runtime/src/index.js';
import { timeBeside, timed, type Figure } from '../figure.js';
import { copyIn, copyOut } from './copy.js';
import { type BenchDatabase, onOneConnection, type OwnServer } from './own-server.js';

/** Brings the registers in, in one transaction; beside it, COPY of the rows that this made, in one transaction, into the same tables. */
export async function importBench(
  server: OwnServer,
  database: BenchDatabase,
  registers: readonly RegisterBundle[],
): Promise<Figure[]> {
  const [importing] = await timed(() => bringIn(database, registers));
  const tables = await onOneConnection(database.url, async (client) => {
    const rows = new Map<string, Buffer[]>();
    for (const table of WRITTEN) rows.set(table, await copyOut(client, table));
    return rows;
  });
  const floor = await server.database('floor_of_import');
  const [copying] = await onOneConnection(floor.url, async (client) =>
    timed(async () => {
      await client.query('BEGIN');
      for (const [table, rows] of tables) await copyIn(client, table, rows);
      await client.query('COMMIT');
    }),
  );
  await floor.close();
  const { rows } = await onOneConnection(database.url, (client) => client.query<{ count: string }>('SELECT count(*) FROM journal'));
  const what = `import ${registers.length} registers (${rows[0]?.count} records)`;
  return [timeBeside(what, importing, { what: 'COPY of the same rows', time: copying }, 4)];
}

export async function bringIn(database: BenchDatabase, registers: readonly RegisterBundle[]): Promise<void> {
  const plans = await importBundles(database.transactions, theCommandLine, registers, { providers: {}, replace: false });
  if (isRefused(plans)) throw plans;
}

/** What an import writes, each table after those that it refers to. */
const WRITTEN = [
  'provider',
  'member',
  'activity',
  'agreement',
  'engagement',
  'engagement_activity',
  'engagement_agreement',
  'location',
  'journal_head',
  'journal',
  'examination_due',
  'examination_sweep',
];
