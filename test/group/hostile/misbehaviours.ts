import { makeKey } from '../../../libs/group/src/keys/make-key.js';
import type { SourceOutcome } from '../../../libs/group/src/peer/peer-failure.js';
import type { Came, Exchange } from './exchange.js';
import {
  TEXT_OF_PEER,
  sendCounts,
  sendSigned,
  sendChanged,
  sendRows,
  sendPacked,
  bomb,
  refuse,
  late,
  drop,
  cut,
  unsigned,
  tampered,
  otherStatus,
  replay,
  millionRows,
  many,
  foreignRows,
  foreignMembers,
  onTime,
} from './ways-to-answer.js';

/** Something that a node does wrong, and what its asker should say of it. */
export interface Misbehaviour {
  /** What the report says of the source. */
  outcome: SourceOutcome;
  /** Of the second page, when that is another. */
  onSecondPage?: SourceOutcome;
  /** REFUSED: nobody listens. IGNORED: connections are taken, and nothing is read. */
  connections?: 'REFUSED' | 'IGNORED';
  /** How it answers, when it does not do so honestly. */
  answer?: (exchange: Exchange) => Promise<void>;
  /** Its clock, in milliseconds from that of the group. */
  clock?: number;
}

/** What the client of other nodes sees, whatever was asked. */
const ofTransport = {
  'is down': { outcome: 'UNREACHABLE', connections: 'REFUSED' },
  'takes the connection and never reads': { outcome: 'DEADLINE', connections: 'IGNORED' },
  'reads the request and never answers': { outcome: 'DEADLINE', answer: () => Promise.resolve() },
  'answers after five seconds': { outcome: 'DEADLINE', answer: late },
  'sends one byte per second': { outcome: 'DEADLINE', answer: drop },
  'cuts its answer in the middle': { outcome: 'PROTOCOL_ERROR', answer: cut },

  'does not sign': { outcome: 'BAD_SIGNATURE', answer: unsigned },
  'signs another body': { outcome: 'BAD_SIGNATURE', answer: tampered },
  'signs with a key that the roster does not know': {
    outcome: 'BAD_SIGNATURE',
    answer: async (exchange) => sendSigned(exchange, { signer: await makeKey() }),
  },
  'signs as another type of message': {
    outcome: 'BAD_SIGNATURE',
    answer: (exchange) => sendSigned(exchange, { typ: 'fed-joined+jwt' }),
  },
  'answers in the name of another node': {
    outcome: 'BAD_SIGNATURE',
    answer: (exchange) => sendSigned(exchange, { from: exchange.came.claims.iss }),
  },
  'answers another node': {
    outcome: 'BAD_SIGNATURE',
    answer: (exchange) => sendSigned(exchange, { aud: exchange.answerer.nodeId }),
  },
  'answers another request': { outcome: 'BAD_SIGNATURE', answer: (exchange) => sendSigned(exchange, { jws: 'another' }) },
  'sends an earlier answer again': { outcome: 'BAD_SIGNATURE', answer: replay },
  'signs another status': { outcome: 'BAD_SIGNATURE', answer: otherStatus },

  'sends 30 MB': {
    outcome: 'TOO_LARGE',
    answer: (exchange) => sendChanged(exchange, (said) => ({ ...said, ballast: 'x'.repeat(30 << 20) })),
  },
  'sends a gzip bomb': { outcome: 'TOO_LARGE', answer: (exchange) => sendPacked(exchange, bomb()) },
  'sends a million rows': { outcome: 'TOO_LARGE', answer: millionRows },
  'sends JSON that is too deep': {
    outcome: 'PROTOCOL_ERROR',
    answer: async (exchange) => exchange.send(await exchange.sealed(Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)))),
  },
  'sends something else than JSON': {
    outcome: 'PROTOCOL_ERROR',
    answer: async (exchange) =>
      exchange.send(await exchange.sealed(Buffer.from(TEXT_OF_PEER), { headers: { 'content-type': 'text/html' } })),
  },
  'sends broken JSON': {
    outcome: 'PROTOCOL_ERROR',
    answer: async (exchange) => exchange.send(await exchange.sealed(Buffer.from(`{"answer": ${TEXT_OF_PEER}`))),
  },
  'does not know the operation': {
    outcome: 'UNSUPPORTED',
    answer: async (exchange) =>
      exchange.send(await exchange.sealed({ code: 'UNSUPPORTED', message: TEXT_OF_PEER }, { status: 404 })),
  },
  'asks for time': { outcome: 'RATE_LIMITED', answer: (exchange) => refuse(exchange, 429, 'TOO_MANY', { 'retry-after': '30' }) },
  'has too many requests': { outcome: 'RATE_LIMITED', answer: (exchange) => refuse(exchange, 429, 'TOO_MANY') },
  'is not available': { outcome: 'NODE_ERROR', answer: (exchange) => refuse(exchange, 503, 'EXPIRED') },
  'is available in a minute': {
    outcome: 'NODE_ERROR',
    answer: (exchange) => refuse(exchange, 503, 'BUSY', { 'retry-after': '60' }),
  },
  fails: { outcome: 'NODE_ERROR', answer: (exchange) => refuse(exchange, 500, TEXT_OF_PEER) },
  redirects: {
    outcome: 'PROTOCOL_ERROR',
    answer: (exchange) => refuse(exchange, 307, 'MOVED', { location: 'http://127.0.0.1:1/' }),
  },
  refuses: { outcome: 'REFUSED', answer: (exchange) => refuse(exchange, 403, 'NOT_ALLOWED') },

  'is 90 seconds ahead': { outcome: 'OK', clock: 90_000, answer: onTime },
  'is 90 seconds late': { outcome: 'OK', clock: -90_000, answer: onTime },
  'never agrees on the time': { outcome: 'CLOCK_SKEW', answer: (exchange) => refuse(exchange, 401, 'CLOCK_SKEW') },
} satisfies Record<string, Misbehaviour>;

/** What only whoever knows the operation, its order and its page can see. */
const ofContent = {
  'sends what the operation does not answer': {
    outcome: 'PROTOCOL_ERROR',
    answer: (exchange) => sendChanged(exchange, (said) => ({ ...said, answer: { rows: TEXT_OF_PEER } })),
  },

  'sends rows out of order': { outcome: 'PROTOCOL_ERROR', answer: (exchange) => sendRows(exchange, (rows) => rows.toReversed()) },
  'sends a row twice': {
    outcome: 'PROTOCOL_ERROR',
    answer: (exchange) => sendRows(exchange, (rows) => rows.flatMap((row) => [row, row])),
  },
  'sends rows whose place no other node can read': {
    outcome: 'PROTOCOL_ERROR',
    answer: (exchange) => sendRows(exchange, (rows) => rows.map((row) => ({ ...row, key: '99 bientôt' }))),
  },
  'counts less than nothing': { outcome: 'PROTOCOL_ERROR', answer: (exchange) => sendCounts(exchange, -1000) },
  'counts more than there can be': { outcome: 'PROTOCOL_ERROR', answer: (exchange) => sendCounts(exchange, 3_000_000_000) },
  'counts in halves': { outcome: 'PROTOCOL_ERROR', answer: (exchange) => sendCounts(exchange, 1.5) },
  'sends facts that make no sentence': {
    outcome: 'OK',
    answer: (exchange) =>
      sendRows(exchange, (rows) => rows.map((row) => ({ ...row, facts: { kind: 5, country: {}, provider: [] } }))),
  },
  'sends no facts': {
    outcome: 'OK',
    answer: (exchange) => sendRows(exchange, (rows) => rows.map((row) => ({ ...row, facts: null }))),
  },
  'sends the first page again': {
    outcome: 'OK',
    onSecondPage: 'PROTOCOL_ERROR',
    answer: async (exchange) =>
      exchange.send(await exchange.sealed(exchange.honestly({ ...exchange.came.variables, after: null } as Came['variables']))),
  },
  'sends rows of a member of another node': { outcome: 'NOT_AUTHORITATIVE', answer: foreignRows },
  'answers for a member of another node': { outcome: 'NOT_AUTHORITATIVE', answer: foreignMembers },

  'sends more rows than a page': {
    outcome: 'PROTOCOL_ERROR',
    answer: (exchange) => sendRows(exchange, (rows) => many(rows, 2001)),
  },
  'says more than this version knows': {
    outcome: 'OK',
    answer: (exchange) =>
      sendRows(exchange, (rows) => rows.map((row) => Object.assign({ mood: TEXT_OF_PEER }, row)), { later: true }),
  },
} satisfies Record<string, Misbehaviour>;

export const misbehaviours: Record<MisbehaviourName, Misbehaviour> = { ...ofTransport, ...ofContent };

export type MisbehaviourName = keyof typeof ofTransport | keyof typeof ofContent;

type Named = [name: MisbehaviourName, misbehaviour: Misbehaviour];
export const OF_TRANSPORT = Object.entries(ofTransport) as Named[];
export const OF_CONTENT = Object.entries(ofContent) as Named[];
