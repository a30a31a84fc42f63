import { loadDemonstration, wholeDemonstration } from '../../apps/registry/src/demonstration/load-demonstration.js';
import { startNode } from '../../apps/registry/src/node.js';
import { makeLog, readSettings, SetClock } from '../../libs/runtime/src/index.js';
import type { Client } from './client.js';
import { emptyDatabase } from './database.js';
import { signedInAs } from './signed-in.js';

/** A node that holds the demonstration, on a day, with its people signed in. */
export interface DemonstrationNode {
  dpo: Client;
  /** Who keeps the register of Montfauve, and sees no other. */
  clerk: Client;
  address: string;
  stop: () => Promise<void>;
}

export async function demonstrationNode(today: string): Promise<DemonstrationNode> {
  const { url, drop } = await emptyDatabase();
  const settings = { ...readSettings({ DATABASE_URL: url, VIGIE_LOG_LEVEL: 'silent' }), port: 0 };
  const node = await startNode({ settings, clock: new SetClock(`${today}T09:00:00.000Z`), log: makeLog('error') });
  const accounts = (await loadDemonstration(node.database.transactions, wholeDemonstration())) ?? [];
  const signedIn = (email: string) =>
    signedInAs(node.address, email, accounts.find((account) => account.email === email)?.password ?? '');
  return {
    dpo: await signedIn('dpo@cdg-haute-vezonne.example'),
    clerk: await signedIn('mairie@montfauve.example'),
    address: node.address,
    stop: async () => {
      await node.stop();
      await drop();
    },
  };
}
