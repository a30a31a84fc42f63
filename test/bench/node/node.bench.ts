import type { Figure } from '../figure.js';
import { examinationBench, examineAllDue } from './examination.bench.js';
import { bringIn, importBench } from './import.bench.js';
import { onOwnServer } from './own-server.js';
import { dpoOfAll } from './people.js';
import { oneRegister, registersOf } from './registers.js';
import { writeBench } from './write.bench.js';

const SIZES = {
  quick: { members: 200, activitiesPerMember: 100, writes: 50 },
  full: { members: 2000, activitiesPerMember: 100, writes: 200 },
};

/** A whole node on a database of its own: registers in, examined, read, changed. */
export function nodeBench(size: keyof typeof SIZES): Promise<Figure[]> {
  const { writes, ...group } = SIZES[size];
  return onOwnServer(async (server) => {
    const database = await server.database('node');
    const figures = await importBench(server, database, registersOf(group));
    figures.push(...(await examinationBench(database)));
    await bringIn(database, [oneRegister('large', 1000)]);
    await examineAllDue(database);
    const dpo = await dpoOfAll(database);
    figures.push(...(await writeBench(server, dpo, 'm0', writes)), ...(await writeBench(server, dpo, 'large', writes)));
    return figures;
  });
}
