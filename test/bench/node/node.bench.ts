import type { Figure } from '../figure.js';
import { examinationBench } from './examination.bench.js';
import { importBench } from './import.bench.js';
import { onOwnServer } from './own-server.js';
import { registersOf } from './registers.js';

const SIZES = { quick: { members: 200, activitiesPerMember: 100 }, full: { members: 2000, activitiesPerMember: 100 } };

/** A whole node on a database of its own: registers in, examined, read, changed. */
export function nodeBench(size: keyof typeof SIZES): Promise<Figure[]> {
  return onOwnServer(async (server) => {
    const database = await server.database('node');
    const registers = registersOf(SIZES[size]);
    return [...(await importBench(server, database, registers)), ...(await examinationBench(database))];
  });
}
