import { shareWithGroup } from '../../apps/registry/src/demonstration/group/sharing.js';
import { loadDemonstration } from '../../apps/registry/src/demonstration/load-demonstration.js';
import { startNode, type Node } from '../../apps/registry/src/node.js';
import { endWithParent, serveParent } from '../../apps/registry/src/supervisor/serve-parent.js';
import { Transactions } from '../../libs/database/src/index.js';
import { makeLog, readSettings, SetClock } from '../../libs/runtime/src/index.js';
import type { OwnNodeTasks } from './own-node-tasks.js';

/** A whole node in a process of its own, whose clock is moved from outside. VIGIE_TEST_PORT: 0 for a free one; VIGIE_TEST_NOW: its clock. */
async function main(): Promise<void> {
  const settings = { ...readSettings(process.env), port: Number(process.env.VIGIE_TEST_PORT) };
  const clock = new SetClock(process.env.VIGIE_TEST_NOW ?? '');
  const starting = startNode({ settings, clock, log: makeLog(settings.logLevel) });
  endWithParent(async () => (await starting).stop());
  serveParent(tasksOf(await starting, clock));
}

function tasksOf({ app, address }: Node, clock: SetClock): OwnNodeTasks {
  const transactions = app.get(Transactions);
  return {
    address: async () => address,
    setClock: async (at) => clock.set(at),
    load: async ({ registers, people, sharing }) => {
      const accounts = await loadDemonstration(transactions, { registers, people });
      await shareWithGroup(transactions, sharing);
      return accounts ?? [];
    },
  };
}

await main();
