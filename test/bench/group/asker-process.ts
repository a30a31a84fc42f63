import { endWithParent, serveParent } from '../../../apps/registry/src/supervisor/serve-parent.js';
import { openDatabase } from '../../../libs/database/src/index.js';
import { Rosters } from '../../../libs/group/src/index.js';
import { recordEntities } from '../../../libs/records/src/index.js';
import { SystemClock } from '../../../libs/runtime/src/index.js';
import { AS_OF, Asker, FIRST } from './asker.js';
import type { AskerTasks, Kind, Told } from './asker-tasks.js';
import { BareAsker } from './bare-asker.js';
import { groupDpo } from './found-group.js';

/** A node that asks: DATABASE_URL names its database, NODE_EXTRA_CA_CERTS whom it trusts to be the others. */
const url = process.env.DATABASE_URL ?? '';
const database = await openDatabase({ url, poolSize: 10, clock: new SystemClock(), entities: recordEntities });
const asker = new Asker(database.transactions, groupDpo);
const roster = await new Rosters(database.transactions).current();
if (roster === null) throw new Error('This node is in no group.');
const bare = new BareAsker(roster, FIRST, AS_OF);

const once: Record<Kind, () => Promise<Told>> = {
  PAGE: () => asker.page(),
  SUMMARY: () => asker.summary(),
  BARE: () => bare.ask(),
};

const tasks: AskerTasks = {
  ask: async ({ kind, times }) => {
    const before = process.cpuUsage();
    const questions: Told[] = [];
    for (let i = 0; i < times; i++) questions.push(await once[kind]());
    const { user, system } = process.cpuUsage(before);
    return { questions, cpu: (user + system) / 1000 };
  },
};
endWithParent(() => database.close());
serveParent(tasks);
