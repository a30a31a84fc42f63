import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AskedProcess } from '../../../apps/registry/src/supervisor/asked-process.js';
import { newId } from '../../../libs/runtime/src/index.js';
import type { OwnServer } from '../node/own-server.js';
import type { AskerTasks } from './asker-tasks.js';
import { certificateForThisMachine } from './certificate.js';
import { foundGroup } from './found-group.js';
import { FAULTS, type PeersTasks, type PeerSpec } from './peers-tasks.js';

export interface GroupSize {
  nodes: number;
  /** Of these nodes. */
  faulty: number;
}

/** Of each node: a group of 200 nodes has 2,000 members. */
const MEMBERS = 10;
/** Of all nodes together: more than the pages that are asked. */
const FINDINGS = 12_000;

/** A group of simulated nodes in a process of their own, and in another one the node that asks them, while the work lasts. */
export async function onRunningGroup<Result>(
  server: OwnServer,
  { nodes, faulty }: GroupSize,
  work: (asker: AskedProcess<AskerTasks>) => Promise<Result>,
): Promise<Result> {
  const database = await server.database(`group_${nodes}_${faulty}`);
  const tls = certificateForThisMachine();
  const trusted = join(server.directory, 'peers.pem');
  writeFileSync(trusted, tls.cert);
  const specs = Array.from({ length: nodes }, (_, index) => specOf(index, nodes, faulty));
  const peers = await AskedProcess.start<PeersTasks>(script('peers-process'), environment);
  try {
    const others = await peers.ask('listen', { peers: specs, tls });
    const members = specs.flatMap(({ id: nodeId, members: ids }) =>
      ids.map((id) => ({ id, name: `Commune de Villebrume ${id}`, siren: null, kind: 'COMMUNE' as const, nodeId })),
    );
    const own = { id: newId(), url: 'https://own.example', operations: [] };
    await peers.ask('join', await foundGroup(database.transactions, { own, others, members }));
    const asker = await AskedProcess.start<AskerTasks>(script('asker-process'), {
      ...environment,
      DATABASE_URL: database.url,
      NODE_EXTRA_CA_CERTS: trusted,
    });
    try {
      return await work(asker);
    } finally {
      await asker.stop();
    }
  } finally {
    await peers.stop();
    await database.close();
  }
}

const environment = { PATH: process.env.PATH, NODE_ENV: 'production' };
const script = (name: string) => join('dist', 'test', 'bench', 'group', `${name}.js`);

/** The faulty ones are spread among the others. */
function specOf(index: number, nodes: number, faulty: number): PeerSpec {
  const every = faulty === 0 ? Infinity : nodes / faulty;
  const fault = index % every === every - 1 ? (FAULTS[Math.floor(index / every) % FAULTS.length] ?? null) : null;
  const members = Array.from({ length: MEMBERS }, (_, i) => `m${index}-${i}`);
  return { id: newId(), members, findings: FINDINGS / nodes, seed: index, fault };
}
