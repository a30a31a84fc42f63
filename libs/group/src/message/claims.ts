import type { Asker } from '../protocol/asker.js';
import { shape } from './shape.js';

/** What a request says, besides its body. Instants are seconds, with their thousandths. */
export interface RequestClaims {
  /** The node that asks, and the one that is asked. */
  iss: string;
  aud: string;
  iat: number;
  exp: number;
  jti: string;
  /** The method, the address, and the SHA-256 of the body as it was sent. */
  htm: 'POST';
  htu: string;
  bh: string;
  op: string;
  /** The version of the asker’s roster. */
  rv: number;
  /** Milliseconds left to answer. */
  dl: number;
  qid: string;
  act: { role: Asker['role']; member: string | null; person: string };
  pur: Asker['purpose'];
  note: string | null;
}

/** What an answer says: to which request, with which status, and the SHA-256 of the body as it was sent. */
export interface AnswerClaims {
  iss: string;
  aud: string;
  iat: number;
  req: string;
  st: number;
  bh: string;
}

/** A request travels in a header, which is short. */
export const LONGEST_NOTE = 1000;

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const digest = { type: 'string', pattern: '^[\\w-]{43}$' };
const uuid = { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' };
const instant = { type: 'number', minimum: 0, maximum: 1e11 };

export const isRequest = shape<RequestClaims>({
  type: 'object',
  required: ['iss', 'aud', 'iat', 'exp', 'jti', 'htm', 'htu', 'bh', 'op', 'rv', 'dl', 'qid', 'act', 'pur', 'note'],
  properties: {
    iss: uuid,
    aud: uuid,
    iat: instant,
    exp: instant,
    jti: { type: 'string', pattern: '^[\\w-]{16,64}$' },
    htm: { const: 'POST' },
    htu: text(500),
    bh: digest,
    op: text(100),
    rv: { type: 'integer', minimum: 0 },
    dl: { type: 'integer', minimum: 1, maximum: 60_000 },
    qid: uuid,
    act: {
      type: 'object',
      required: ['role', 'member', 'person'],
      properties: {
        role: { enum: ['GROUP_DPO', 'LAWYER', 'MEMBER', 'NODE'] },
        member: { type: ['string', 'null'], maxLength: 200 },
        person: text(100),
      },
    },
    pur: { enum: ['COMPLIANCE_REVIEW', 'CONTRACT_AUDIT', 'INCIDENT', 'STATUTORY_REPORT', 'PARTNER_TOOL', 'DEMONSTRATION'] },
    note: { type: ['string', 'null'], maxLength: LONGEST_NOTE },
  },
});

export const isAnswer = shape<AnswerClaims>({
  type: 'object',
  required: ['iss', 'aud', 'iat', 'req', 'st', 'bh'],
  properties: { iss: uuid, aud: uuid, iat: instant, req: digest, st: { type: 'integer' }, bh: digest },
});
