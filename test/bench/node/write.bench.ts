import { ExaminedTransactions, Examiner } from '../../../libs/findings/src/index.js';
import { globalId } from '../../../libs/graphql-kit/src/index.js';
import { DeclareLocation } from '../../../libs/register/src/location/declare-location.use-case.js';
import type { DeclareLocationInput } from '../../../libs/register/src/location/location.model.js';
import { isRefused, makeLog } from '../../../libs/runtime/src/index.js';
import { median, timeBeside, timed, type Figure } from '../figure.js';
import { onOneConnection, type OwnServer } from './own-server.js';
import type { Dpo } from './people.js';
import { changesBetween, numberOfRows, snapshotOf, undone, WriterByHand } from './written-rows.js';

/**
 * A place in the United States is declared for one use after another. Beside each, by hand, the very rows that it wrote: it is taken
 * back in between, so that both find the same tables.
 */
export async function writeBench(server: OwnServer, { viewer }: Dpo, memberId: string, times: number): Promise<Figure[]> {
  const connected = await server.connect('node', 2);
  const examined = new ExaminedTransactions(connected.transactions, new Examiner(connected.transactions, makeLog('silent')));
  const declareLocation = new DeclareLocation(examined);
  const measured: number[] = [];
  const byHand: number[] = [];
  let [rows, findings] = [0, 0];
  await onOneConnection(connected.url, async (client) => {
    const writer = await WriterByHand.on(client);
    const uses = await usesOf(client, memberId);
    for (let i = 0; i < times; i++) {
      const before = await snapshotOf(client, memberId);
      const [time, written] = await timed(() => declareLocation.run(viewer, abroad(memberId, uses[i % uses.length] ?? '')));
      if (isRefused(written)) throw written;
      const changes = changesBetween(before, await snapshotOf(client, memberId));
      await writer.write(undone(changes, before));
      const [floor] = await timed(() => writer.write(changes));
      if (i < WARM_UP) continue;
      measured.push(time);
      byHand.push(floor);
      rows += numberOfRows(changes);
      findings += (written.examined?.get(memberId)?.opened.length ?? 0) + (written.examined?.get(memberId)?.closed.length ?? 0);
    }
  });
  await connected.close();
  const [count, changed] = [rows / measured.length, findings / measured.length];
  if (changed < 1) throw new Error('A place in the United States changes findings.');
  return [
    timeBeside(
      `declare a location, member ${memberId} (${count.toFixed(1)} rows, ${changed.toFixed(1)} findings opened or closed)`,
      median(measured),
      { what: 'the same rows by hand', time: median(byHand) },
      2,
    ),
  ];
}

/** The first ones prepare what later ones use. */
const WARM_UP = 5;

async function usesOf(client: Parameters<typeof snapshotOf>[0], memberId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM engagement WHERE member_id = $1 AND role = 'PROCESSOR' ORDER BY id`,
    [memberId],
  );
  return rows.map(({ id }) => id);
}

export function abroad(memberId: string, engagementId: string): DeclareLocationInput {
  return {
    memberId: globalId('Member', memberId, memberId),
    engagementId: globalId('Engagement', memberId, engagementId),
    activityId: null,
    operatorId: null,
    kind: 'PRIMARY',
    country: 'US',
    place: null,
    access: 'CLEAR',
    keyCustody: 'PROVIDER',
    from: '2026-01-01',
    to: null,
    evidence: { kind: 'DECLARED', on: '2026-01-01', url: null },
    transferTools: [],
  };
}
