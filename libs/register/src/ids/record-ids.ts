import { globalId, readGlobalId } from '../../../graphql-kit/src/index.js';
import { notFound, type KeptType } from '../../../records/src/index.js';
import { refuse } from '../../../runtime/src/index.js';

/** The GraphQL type of each record: ids carry it. */
export const TYPE_NAMES = {
  MEMBER: 'Member',
  ACTIVITY: 'Activity',
  PROVIDER: 'Provider',
  ENGAGEMENT: 'Engagement',
  LOCATION: 'Location',
  AGREEMENT: 'Agreement',
  DECISION: 'FindingDecision',
} as const satisfies Record<KeptType, string>;

/** A record, as the database knows it. A member is its own; a provider's member is the empty text. */
export interface RecordKey {
  memberId: string;
  id: string;
}

export function recordGlobalId(type: KeptType, { memberId, id }: RecordKey): string {
  return type === 'PROVIDER' ? globalId(TYPE_NAMES.PROVIDER, null, id) : globalId(TYPE_NAMES[type], memberId, id);
}

export function memberGlobalId(memberId: string): string {
  return recordGlobalId('MEMBER', { memberId, id: memberId });
}

export function providerGlobalId(id: string): string {
  return recordGlobalId('PROVIDER', { memberId: '', id });
}

/** What an id names; null: nothing, or something of another type. */
export function recordKey(type: KeptType, text: string): RecordKey | null {
  const read = readGlobalId(text);
  if (read === null || read.type !== TYPE_NAMES[type] || (read.memberId === null) !== (type === 'PROVIDER')) return null;
  return { memberId: read.memberId ?? '', id: read.id };
}

/** The same for an id that a user gives: NOT_FOUND at its path. */
export function keyFrom(type: KeptType, text: string, path: readonly string[]): RecordKey {
  return recordKey(type, text) ?? refuse('NOT_FOUND', path, notFound(type));
}

/** The id of a record that has to be in the register of `memberId`, or a provider of the catalogue. */
export function idIn(memberId: string, type: KeptType, text: string, path: readonly string[]): string {
  const key = keyFrom(type, text, path);
  if (type !== 'PROVIDER' && key.memberId !== memberId) refuse('NOT_FOUND', path, notFound(type));
  return key.id;
}
