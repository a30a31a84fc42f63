import type { JWK } from 'jose';
import { shape } from '../message/shape.js';
import type { Declaration } from '../roster/declaration.js';

/** What a node that asks to join sends, signed with its own key. */
export interface JoinBody {
  nodeId: string;
  /** The thumbprint of the group’s key, from its invitation: the answer is signed with that key. */
  pinned: string;
  nonce: string;
  declaration: Declaration;
}

export interface JoinClaims {
  iss: string;
  /** The group. */
  aud: string;
  iat: number;
  exp: number;
  htu: string;
  bh: string;
}

/** What the keeper answers, as often as it is asked. */
export interface JoinAnswer extends SignedByGroup {
  state: 'PENDING' | 'MEMBER' | 'REFUSED' | 'REMOVED';
  groupName: string;
  /** Once it is MEMBER. */
  roster: string | null;
}

/** With the group’s key: whoever has its thumbprint can read the signature of the answer. */
export interface SignedByGroup {
  key: JWK;
}

const uuid = { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' };
const text = { type: 'string', minLength: 1, maxLength: 500 };
const whole = (properties: Record<string, object>) => ({ type: 'object', required: Object.keys(properties), properties });

export const isJoinBody = shape<JoinBody>(whole({ nodeId: uuid, pinned: text, nonce: text, declaration: { type: 'object' } }));
export const isJoinClaims = shape<JoinClaims>(
  whole({ iss: uuid, aud: uuid, iat: { type: 'number' }, exp: { type: 'number' }, htu: text, bh: text }),
);
export const isJoinAnswer = shape<JoinAnswer>(
  whole({
    state: { enum: ['PENDING', 'MEMBER', 'REFUSED', 'REMOVED'] },
    groupName: text,
    roster: { type: ['string', 'null'] },
  }),
);
export const isSignedByGroup = shape<SignedByGroup>(whole({ key: { type: 'object' } }));
