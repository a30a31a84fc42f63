import type { Actor, ReadTx, Transactions } from '../../../database/src/index.js';
import { NODE_CHAIN, recordedAt, type Recorded } from '../../../journal/src/index.js';
import type { Instant, Member, Provider, RegisterBundle } from '../../../model/src/index.js';
import { type RecordMap, registerOfMember } from '../../../records/src/index.js';

/** The whole register of a member, now; null: no such member for this actor. */
export function exportBundle(transactions: Transactions, actor: Actor, memberId: string): Promise<RegisterBundle | null> {
  return transactions.read(actor, (tx) => registerOfMember(tx, memberId), patient);
}

/** The register as the journal says it was at an instant, with the providers as the node knew them then. */
export function exportRecorded(
  transactions: Transactions,
  actor: Actor,
  memberId: string,
  at: Instant,
): Promise<RegisterBundle | null> {
  return transactions.read(actor, (tx) => recordedBundle(tx, memberId, at), patient);
}

async function recordedBundle(tx: ReadTx, memberId: string, at: Instant): Promise<RegisterBundle | null> {
  const records = await recordedAt(tx, memberId, at);
  const [member] = ofType<Member>(records, 'MEMBER');
  if (member === undefined) return null;
  const bundle: RegisterBundle = {
    format: 'vigie-register/1',
    member,
    activities: ofType(records, 'ACTIVITY'),
    providers: [],
    engagements: ofType(records, 'ENGAGEMENT'),
    locations: ofType(records, 'LOCATION'),
    agreements: ofType(records, 'AGREEMENT'),
    decisions: ofType<RecordMap['DECISION']>(records, 'DECISION').map(({ id: _id, ...decision }) => decision),
  };
  const named = providersNamedIn(bundle);
  const providers = ofType<Provider>(await recordedAt(tx, NODE_CHAIN, at), 'PROVIDER');
  return { ...bundle, providers: providers.filter(({ id }) => named.has(id)) };
}

function ofType<Kind>(records: Recorded[], type: Recorded['recordType']): Kind[] {
  return records.flatMap(({ recordType, content }) => (recordType === type ? [content as Kind] : []));
}

function providersNamedIn({ engagements, locations, agreements }: RegisterBundle): Set<string | null> {
  return new Set([
    ...engagements.map(({ providerId }) => providerId),
    ...locations.map(({ operatorId }) => operatorId),
    ...agreements.flatMap(({ providerId, subProcessing, subProcessorNotices }) => [
      providerId,
      ...(subProcessing?.list ?? []),
      ...(subProcessorNotices ?? []).map((notice) => notice.providerId),
    ]),
  ]);
}

const patient = { statementTimeout: 300_000 };
