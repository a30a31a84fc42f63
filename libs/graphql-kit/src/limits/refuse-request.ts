import { GraphQLError, Kind, parse, visit, type DocumentNode } from 'graphql';
import type { ApiErrorCode } from '../errors/api-error.js';
import { documentSize, type DocumentSize } from './document-size.js';

/** Why a request is not even looked at. */
export interface RefusedRequest {
  code: Extract<ApiErrorCode, 'TOO_COMPLEX' | 'BAD_REQUEST'>;
  message: string;
}

/** More than any client of the product needs; less than it takes to keep the node busy before anything is executed. */
export const LIMITS = {
  characters: 100_000,
  tokens: 15_000,
  fields: 5000,
  depth: 15,
  rootFields: 50,
  aliases: 200,
  directives: 100,
  fragments: 200,
  repeated: 50,
  values: 50_000,
  valueDepth: 20,
} as const;

/**
 * Looks at a request before it is validated, since validation compares fields with each other. Null: it may go on. A text that is not
 * GraphQL goes on too: what is wrong in it is told better by its reader.
 */
export function refuseRequest(query: unknown, variables: unknown): RefusedRequest | null {
  const unusable = unusableValue(variables, 'variables');
  if (unusable !== null) return unusable;
  if (typeof query !== 'string' || accepted.has(query)) return null;
  if (query.length > LIMITS.characters) return tooMany('characters', query.length);
  const refused = refuseDocument(query);
  if (refused === null) remember(query);
  return refused;
}

function refuseDocument(query: string): RefusedRequest | null {
  const document = parsed(query);
  if (document === null || 'code' in document) return document;
  const size = documentSize(document);
  for (const key of Object.keys(size) as (keyof DocumentSize)[]) {
    if (size[key] > LIMITS[key]) return tooMany(key, size[key]);
  }
  return unusableLiteral(document);
}

function parsed(query: string): DocumentNode | RefusedRequest | null {
  try {
    return parse(query, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    const isTooLong = error instanceof GraphQLError && error.message.includes('tokens');
    return isTooLong ? { code: 'TOO_COMPLEX', message: `A document has at most ${LIMITS.tokens} tokens.` } : null;
  }
}

function unusableLiteral(document: DocumentNode): RefusedRequest | null {
  let found: RefusedRequest | null = null;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      if (forbidden.test(value)) found = unstorable('a text of the document');
    },
  });
  return found;
}

/** The first value that no record can hold, or a sign that there are too many. */
function unusableValue(root: unknown, name: string): RefusedRequest | null {
  let values = 0;
  const look = (value: unknown, path: string, depth: number): RefusedRequest | null => {
    if (++values > LIMITS.values) return tooMany('values', values);
    if (depth > LIMITS.valueDepth) return tooMany('valueDepth', depth);
    if (typeof value === 'string') return forbidden.test(value) ? unstorable(path) : null;
    if (typeof value !== 'object' || value === null) return null;
    for (const [key, entry] of Object.entries(value)) {
      if (forbidden.test(key)) return unstorable(path);
      const refused = look(entry, `${path}.${key}`, depth + 1);
      if (refused !== null) return refused;
    }
    return null;
  };
  return look(root, name, 0);
}

/** The NUL character, and half of a surrogate pair. */
const forbidden = /[\0\p{Cs}]/u;

function unstorable(path: string): RefusedRequest {
  return { code: 'BAD_REQUEST', message: `${path.slice(0, 200)}: the NUL character and lone surrogates are not text.` };
}

function tooMany(what: keyof typeof LIMITS, found: number): RefusedRequest {
  return { code: 'TOO_COMPLEX', message: `The request has ${what}: ${found}. The most is ${LIMITS[what]}.` };
}

/** Texts that clients send again and again are weighed once. */
const accepted = new Set<string>();
const MOST_REMEMBERED = 500;

function remember(query: string): void {
  if (accepted.size >= MOST_REMEMBERED) accepted.delete(accepted.values().next().value ?? '');
  if (query.length <= 20_000) accepted.add(query);
}
