import { Transactions } from '../../../../../libs/database/src/index.js';
import { examineEverythingDue } from '../../../../../libs/findings/src/index.js';
import { AgreementConfirmations } from '../../../../../libs/group/src/index.js';
import { makeLog, readSettings, SystemClock } from '../../../../../libs/runtime/src/index.js';
import { explainAndExit } from '../../explain-and-exit.js';
import { startNode, type Node } from '../../node.js';
import { endWithParent, serveParent } from '../../supervisor/serve-parent.js';
import { loadDemonstration, type Demonstration } from '../load-demonstration.js';
import { demonstrationRegisters } from '../registers.js';
import { NODES, type DemonstrationNode } from './nodes.js';
import { sharedBy, shareWithGroup } from './sharing.js';
import type { NodeTasks } from './tasks.js';
import { trustTasks } from './trust-tasks.js';
import { worriesOfGroup } from './worries-of-group.js';

/** One node of the demonstration's group, in a process of its own: the environment says how it runs, and VIGIE_DEMO_NODE which it is. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = makeLog(settings.logLevel).child({ node: part.name });
  const starting = startNode({ settings, clock: new SystemClock(), log }).catch(explainAndExit);
  endWithParent(async () => (await starting).stop());
  serveParent(tasksOf(await starting));
}

function tasksOf({ app }: Node): NodeTasks {
  const transactions = app.get(Transactions);
  return {
    ...trustTasks(app),
    load: async () => {
      const accounts = await loadDemonstration(transactions, demonstrationOf(part));
      if (accounts === null) throw new Error(`The database ${part.database} holds something else.`);
      await shareWithGroup(transactions, Object.fromEntries(part.members.map((memberId) => [memberId, sharedBy(memberId)])));
      return accounts;
    },
    confirm: async () => {
      await app.get(AgreementConfirmations).run();
      await examineEverythingDue(transactions);
    },
    worries: ({ accountId }) => worriesOfGroup(app, accountId),
  };
}

function demonstrationOf({ members, people }: DemonstrationNode): Demonstration {
  return { registers: demonstrationRegisters().filter(({ member }) => members.includes(member.id)), people };
}

function ownPart(): DemonstrationNode {
  const found = NODES.find(({ database }) => database === process.env.VIGIE_DEMO_NODE);
  if (found === undefined) throw new Error('VIGIE_DEMO_NODE names no node of the demonstration.');
  return found;
}

const part = ownPart();
await main();
