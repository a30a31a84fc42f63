import { theCommandLine } from '../../../libs/database/src/index.js';
import { examineNextDue } from '../../../libs/findings/src/index.js';
import { registerOfMember } from '../../../libs/records/src/index.js';
import { alone, inMilliseconds, timeBeside, timed, type Figure } from '../figure.js';
import type { BenchDatabase } from './own-server.js';

/** The background work after the import of everything, beside reading every register out of the same tables. */
export async function examinationBench(database: BenchDatabase): Promise<Figure[]> {
  const [examining, examinations] = await timed(() => examineAllDue(database));
  const [reading, activities] = await timed(() => readAll(database));
  const [counted] = await database.source.query<{ count: number }[]>('SELECT count(*) FROM finding');
  return [
    timeBeside(
      `examine everything in the background (${examinations} examinations, ${counted?.count} findings kept)`,
      examining,
      { what: 'reading the registers', time: reading },
      null,
    ),
    alone('activities examined per second', ((activities / examining) * 1000).toFixed(0)),
    alone('each examination of a register', inMilliseconds(examining / examinations)),
  ];
}

/** How many examinations it took. */
export async function examineAllDue({ transactions }: BenchDatabase): Promise<number> {
  const fail = (_memberId: string, error: unknown) => {
    throw error;
  };
  for (let examinations = 0; ;) {
    const step = await examineNextDue(transactions, fail);
    if (step === 'NOTHING') return examinations;
    if (step === 'EXAMINED') examinations++;
  }
}

/** How many activities the registers have. */
async function readAll({ transactions, source }: BenchDatabase): Promise<number> {
  const members = await source.query<{ id: string }[]>('SELECT member_id AS id FROM member ORDER BY 1');
  let activities = 0;
  for (const { id } of members) {
    const register = await transactions.read(theCommandLine, (tx) => registerOfMember(tx, id));
    activities += register?.activities.length ?? 0;
  }
  return activities;
}
