import { loadDemonstration, wholeDemonstration } from '../../apps/registry/src/demonstration/load-demonstration.js';
import { startNode } from '../../apps/registry/src/node.js';
import { makeLog, readSettings, SetClock } from '../../libs/runtime/src/index.js';
import type { Client } from './client.js';
import { emptyDatabase } from './database.js';
import { signedInAs } from './signed-in.js';

/** A node that holds the demonstration, on a day, with its DPO signed in. */
export async function demonstrationNode(today: string): Promise<{ dpo: Client; address: string; stop: () => Promise<void> }> {
  const { url, drop } = await emptyDatabase();
  const settings = { ...readSettings({ DATABASE_URL: url, VIGIE_LOG_LEVEL: 'silent' }), port: 0 };
  const node = await startNode({ settings, clock: new SetClock(`${today}T09:00:00.000Z`), log: makeLog('error') });
  const [account] = (await loadDemonstration(node.database.transactions, wholeDemonstration())) ?? [];
  return {
    dpo: await signedInAs(node.address, account?.email ?? '', account?.password ?? ''),
    address: node.address,
    stop: async () => {
      await node.stop();
      await drop();
    },
  };
}
