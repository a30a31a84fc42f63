/** Pieces of the JSON Schema of variables. Every key is sent, none is unknown, and all has an end: what is not this is not read. */

/** A day of the calendar, as `isDay`: 29 February only in leap years. */
const notLeap =
  '(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const leap = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29';
export const DAY_PATTERN = `(?:${notLeap}|${leap})`;

export const DAY = { type: 'string', pattern: `^${DAY_PATTERN}$` } as const;

/** A text that a database can hold. */
export const text = (maxLength: number, minLength = 1) => ({
  type: 'string',
  minLength,
  maxLength,
  pattern: '^[^\\u0000\\p{Cs}]*$',
});

export const matching = (pattern: string, maxLength: number) => ({ type: 'string', pattern: `^(?:${pattern})$`, maxLength });

export const oneOf = (words: readonly string[]) => ({ type: 'string', enum: [...words] });

export const listOf = (items: object, maxItems: number) => ({ type: 'array', items, maxItems, uniqueItems: true });

export const orNull = (schema: object) => ({ anyOf: [{ type: 'null' }, schema] });

export const variablesOf = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const ID = text(200);

/** What every operation is asked about. */
export const MEMBERS = listOf(ID, 2000);

/** What a page is asked with; `key` and `recordId`: what the places of its rows look like. */
export const pageOf = (key: object, recordId: object) => ({
  first: { type: 'integer', minimum: 1, maximum: 2000 },
  after: orNull(variablesOf({ key, memberId: ID, recordId })),
});

/** A page in the order of names. */
export const PAGE_BY_NAME = pageOf(text(200, 0), ID);

/** Providers by an identifier, as any node may know them. */
export const PROVIDER_KEYS = listOf({ ...text(260), pattern: '^(?:siren|vat|lei|domain|id) [^\\u0000\\p{Cs}]+$' }, 100);
