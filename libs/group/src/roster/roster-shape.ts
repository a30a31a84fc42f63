import { shape } from '../message/shape.js';
import type { Declaration } from './declaration.js';
import type { Roster } from './roster.js';

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const uuid = { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' };
const digest = { type: 'string', pattern: '^[\\w-]{43}$' };
const instant = { type: 'string', format: 'instant' };
const list = (items: object, maxItems: number) => ({ type: 'array', items, maxItems });
const whole = (properties: Record<string, object>) => ({ type: 'object', required: Object.keys(properties), properties });

/** Without the private part: a key that has one is no key of a roster. */
const key = whole({
  kid: digest,
  jwk: {
    ...whole({ kty: { const: 'OKP' }, crv: { const: 'Ed25519' }, x: digest }),
    additionalProperties: false,
  },
  from: instant,
  until: { type: ['string', 'null'], format: 'instant' },
});
const keys = { ...list(key, 10), minItems: 1 };
const member = { id: text(200), name: text(1000), siren: { type: ['string', 'null'], pattern: '^\\d{9}$' }, kind: text(50) };
const holder = { role: { enum: ['GROUP_DPO', 'LAWYER'] }, person: text(100) };
const address = { type: 'string', pattern: '^https?://[^\\s?#]+[^\\s?#/]$', maxLength: 300 };
const operations = list(text(100), 200);

/** What a node says of itself. */
export const isDeclaration = shape<Declaration>(
  whole({
    name: text(200),
    url: address,
    keys,
    operations,
    members: list(whole(member), 10_000),
    holders: list(whole({ ...holder, label: text(400) }), 2000),
  }),
);

export const isRoster = shape<Roster>(
  whole({
    groupId: uuid,
    name: text(200),
    version: { type: 'integer', minimum: 1 },
    previous: { ...digest, type: ['string', 'null'] },
    issuedAt: instant,
    expiresAt: instant,
    keeper: whole({ nodeId: uuid }),
    keys,
    nodes: list(
      whole({ id: uuid, name: text(200), url: address, state: { enum: ['ACTIVE', 'SUSPENDED'] }, keys, operations }),
      10_000,
    ),
    members: list(whole({ ...member, nodeId: uuid }), 100_000),
    holders: list(whole({ ...holder, nodeId: uuid }), 100_000),
  }),
);
