import { type Figure, inTable } from '../figure.js';
import { examinationBench, examineAllDue } from './examination.bench.js';
import { growthBench, type Node } from './growth.bench.js';
import { bringIn, importBench } from './import.bench.js';
import { onOwnServer, type OwnServer } from './own-server.js';
import { pageBench } from './page.bench.js';
import { providerBench } from './provider.bench.js';
import { writeOverHttpBench } from './write-over-http.bench.js';
import { dpoOfAll } from './people.js';
import { oneRegister, registersOf } from './registers.js';
import { startBench } from './start.bench.js';
import { summaryBench } from './summary.bench.js';
import { writeBench } from './write.bench.js';

const SIZES = {
  quick: { members: 200, times: 50, seconds: 2 },
  full: { members: 2000, times: 60, seconds: 4 },
};
const activitiesPerMember = 100;
/** A member with ten times as many. */
const LARGE = 'large';

/** A whole node on a database of its own: registers in, examined, read, changed. */
export function nodeBench(size: keyof typeof SIZES): Promise<Figure[]> {
  const { members, times, seconds } = SIZES[size];
  return onOwnServer(async (server) => {
    const database = await server.database('node');
    const registers = [...registersOf({ members, activitiesPerMember }), oneRegister(LARGE, 10 * activitiesPerMember)];
    const figures: Figure[] = [];
    const add = (part: Figure[]) => {
      figures.push(...part);
      // A large run takes a while: what is known is shown.
      process.stderr.write(`${inTable(part)}\n`);
    };
    add(await importBench(server, database, registers));
    add(await examinationBench(database));
    await settle(database);
    const dpo = await dpoOfAll(database);
    add(await pageBench(server, database, dpo, seconds));
    add(await growthBench({ database, dpo }, await smallNode(server, members / 10), times));
    add(await summaryBench(database, dpo, times));
    add(await writeBench(server, dpo, 'm0', times));
    add(await writeBench(server, dpo, LARGE, times));
    add(await writeOverHttpBench(database, dpo, 'm1', times));
    add(await providerBench(database));
    add(await startBench());
    return figures;
  });
}

async function smallNode(server: OwnServer, members: number): Promise<Node> {
  const database = await server.database('small');
  await bringIn(database, registersOf({ members, activitiesPerMember }));
  await examineAllDue(database);
  await settle(database);
  return { database, dpo: await dpoOfAll(database) };
}

/** What the database does by itself a minute later. */
async function settle({ source }: Node['database']): Promise<void> {
  await source.query('VACUUM ANALYZE');
}
