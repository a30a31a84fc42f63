import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { FindingRow } from '../../../libs/group/src/protocol/findings.js';
import type { NodeAnswer } from '../../../libs/group/src/protocol/operation.js';
import type { Exchange, Otherwise } from './exchange.js';

export const TEXT_OF_PEER = 'TEXTE-DU-PAIR <script>alert(1)</script>';

/** No text of a peer is ever shown raw: this one is in whatever a hostile node says. */
export const MARK = 'TEXTE-DU-PAIR';

export async function sendSigned(exchange: Exchange, otherwise: Otherwise): Promise<void> {
  exchange.send(await exchange.sealed(exchange.honest, otherwise));
}

export async function sendChanged(exchange: Exchange, change: (said: NodeAnswer<object>) => object): Promise<void> {
  exchange.send(await exchange.sealed(change(exchange.honest)));
}

/** Of an answer that has rows; another is sent as it is. */
export function sendRows(exchange: Exchange, change: (rows: FindingRow[]) => object[], more: object = {}): Promise<void> {
  return sendChanged(exchange, (said) => {
    const { rows } = said.answer as { rows?: FindingRow[] };
    return { ...said, ...more, answer: rows === undefined ? said.answer : { ...said.answer, rows: change(rows) } };
  });
}

/** Of each of its members, as many established findings. */
export function sendCounts(exchange: Exchange, established: number): Promise<void> {
  return sendChanged(exchange, (said) => ({
    ...said,
    answer: { ...said.answer, counts: said.members.map(({ id }) => [id, established, 0]) },
  }));
}

export async function sendPacked(exchange: Exchange, packed: Buffer): Promise<void> {
  exchange.send(await exchange.sealed(packed, { headers: { 'content-encoding': 'gzip' } }));
}

/** More than any answer may be once unpacked: made before anybody waits for it. */
const SPACES = gzipSync(Buffer.alloc(20 << 20, 0x20));
export const bomb = () => SPACES;

const ROW = '{"key":"0","memberId":"m","recordId":"r"}';
const ROWS = gzipSync(`{"answer":{"rows":[${ROW}${`,${ROW}`.repeat(999_999)}],"more":false,"counts":null}}`, { level: 1 });

export async function refuse(
  exchange: Exchange,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): Promise<void> {
  exchange.send(await exchange.sealed({ code, message: TEXT_OF_PEER }, { status, headers }));
}

/** Timers do not keep the tests waiting for those who gave up. */
export async function late(exchange: Exchange): Promise<void> {
  await wait(5000, undefined, { ref: false });
  if (!exchange.isOver) exchange.send(await exchange.sealed(exchange.honest));
}

export async function drop(exchange: Exchange): Promise<void> {
  const reply = await exchange.sealed(exchange.honest);
  const response = exchange.begin(reply, 1);
  for (let sent = 1; sent < reply.body.length && !exchange.isOver; sent++) {
    await wait(1000, undefined, { ref: false });
    response.write(reply.body.subarray(sent, sent + 1));
  }
}

export async function cut(exchange: Exchange): Promise<void> {
  const reply = await exchange.sealed(exchange.honest);
  const response = exchange.begin(reply, reply.body.length >> 1);
  await wait(20);
  response.destroy();
}

export async function unsigned(exchange: Exchange): Promise<void> {
  const { headers, ...reply } = await exchange.sealed(exchange.honest);
  exchange.send({ ...reply, headers: { 'content-type': headers['content-type'] ?? '' } });
}

export async function tampered(exchange: Exchange): Promise<void> {
  const reply = await exchange.sealed(exchange.honest);
  exchange.send({ ...reply, body: Buffer.from(JSON.stringify({ ...exchange.honest, calendar: TEXT_OF_PEER })) });
}

export async function otherStatus(exchange: Exchange): Promise<void> {
  exchange.send({ ...(await exchange.sealed(exchange.honest, { status: 503 })), status: 200 });
}

export async function replay(exchange: Exchange): Promise<void> {
  exchange.send(exchange.earlier ?? (await exchange.sealed(exchange.honest, { jws: 'earlier' })));
}

export function millionRows(exchange: Exchange): Promise<void> {
  return sendPacked(exchange, ROWS);
}

export const many = (rows: FindingRow[], count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...rows[0], recordId: `r${String(index).padStart(7, '0')}` }));

export function foreignRows(exchange: Exchange): Promise<void> {
  return sendRows(exchange, (rows) =>
    rows.map((row) => ({ ...row, memberId: 'ormes', subject: { ...row.subject, label: TEXT_OF_PEER } })),
  );
}

export function foreignMembers(exchange: Exchange): Promise<void> {
  return sendChanged(exchange, (said) => ({
    ...said,
    members: [...said.members, { id: 'ormes', level: 'REGISTER', copies: true, policyVersion: 1, pending: false }],
  }));
}

/** As a node with a wrong clock does: it refuses a request that is not of its time, and tells what time it is. */
export async function onTime(exchange: Exchange): Promise<void> {
  const isOfItsTime = Math.abs(exchange.came.claims.iat * 1000 - exchange.answerer.now) <= 60_000;
  if (isOfItsTime) return sendSigned(exchange, {});
  await refuse(exchange, 401, 'CLOCK_SKEW');
}
