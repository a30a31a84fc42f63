import { readBundle, type RegisterBundle } from '../../../model/src/index.js';
import { PeerFailure, type SourceOutcome } from '../peer/peer-failure.js';
import type { ClaimElsewhere } from './claims.query.js';

/**
 * What a node sent, if it is about this agreement and its holder; anything else in it is left out. Null: the holder has none of this id.
 * Throws PeerFailure.
 */
export function readBinding(sent: unknown, { holderId, agreementId }: ClaimElsewhere): RegisterBundle | null {
  const { answer, members } = objectIn(sent);
  const { holder } = objectIn(answer);
  if (holder === undefined || !Array.isArray(members)) throw wrong('PROTOCOL_ERROR', 'It says nothing of an agreement.');
  if (!members.some((one) => objectIn(one).id === holderId)) throw wrong('NOT_AUTHORITATIVE', 'It does not answer for the holder.');
  if (holder === null) return null;
  const reading = readBundle(Buffer.from(JSON.stringify(holder)));
  const bundle = 'bundle' in reading ? reading.bundle : null;
  const agreement = bundle?.agreements.find(({ id }) => id === agreementId);
  if (bundle === null || bundle.member.id !== holderId || agreement === undefined) {
    throw wrong('PROTOCOL_ERROR', 'It is not the agreement that was asked for.');
  }
  const providers = bundle.providers.filter(({ id }) => id === agreement.providerId);
  return { ...bundle, activities: [], providers, engagements: [], locations: [], agreements: [agreement], decisions: null };
}

function objectIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const wrong = (outcome: SourceOutcome, detail: string) => new PeerFailure(outcome, detail, { wasSent: true });
