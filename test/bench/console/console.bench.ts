import { loadDemonstration, wholeDemonstration } from '../../../apps/registry/src/demonstration/load-demonstration.js';
import type { Figure } from '../figure.js';
import { examineAllDue } from '../node/examination.bench.js';
import { bringIn } from '../node/import.bench.js';
import { onOwnServer, type OwnServer } from '../node/own-server.js';
import { dpoOfAll } from '../node/people.js';
import { registersOf } from '../node/registers.js';
import { firstScreenBench } from './first-screen.bench.js';
import { weightBench } from './weight.bench.js';

const SIZES = { quick: { members: 200 }, full: { members: 2000 } };

/** The console in a real browser: what it weighs, and when its first screen can be used. */
export function consoleBench(size: keyof typeof SIZES): Promise<Figure[]> {
  const { members } = SIZES[size];
  return onOwnServer(async (server) => [...weightBench(), await onDemonstration(server), await onMany(server, members)]);
}

async function onDemonstration(server: OwnServer): Promise<Figure> {
  const database = await server.database('demonstration');
  await loadDemonstration(database.transactions, { ...wholeDemonstration(), people: [] });
  await examineAllDue(database);
  const { cookies } = await dpoOfAll(database);
  return firstScreenBench('demonstration', database.url, cookies[0] ?? '', 1500);
}

async function onMany(server: OwnServer, members: number): Promise<Figure> {
  const database = await server.database('many');
  await bringIn(database, registersOf({ members, activitiesPerMember: 100 }));
  await examineAllDue(database);
  await database.source.query('VACUUM ANALYZE');
  const { cookies } = await dpoOfAll(database);
  return firstScreenBench(`${members} members`, database.url, cookies[0] ?? '', 2500);
}
