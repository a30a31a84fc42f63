import type { Agreement, Beneficiary, Clause, ClauseId, SubProcessing } from '../../../../../libs/model/src/index.js';
import { shippedTables } from '../../../../../libs/law/src/index.js';
import type { ProviderId } from '../providers/catalogue.js';
import type { Body } from '../territory.js';

/** An agreement of the member whose register it is in. */
export type Held = Omit<Agreement, 'holderId'>;

export type Terms = Partial<Omit<Held, 'id' | 'providerId' | 'title'>> & {
  /** After `agr-`. */
  slug: string;
  provider: ProviderId | null;
  title: string;
  /** The sub-processors it names, each of them authorised. */
  naming?: ProviderId[];
};

/**
 * A signed art. 28 agreement in order, except for what `terms` say: on the Commission's clauses (EU) 2021/915, or older than them and
 * read point by point since.
 */
export function contract({ slug, provider, title, naming = [], ...terms }: Terms): Held {
  const signedOn = terms.signedOn ?? null;
  const isOlder = signedOn !== null && signedOn < CLAUSES_OF_2021;
  return {
    id: `agr-${slug}`,
    kind: 'PROCESSING',
    providerId: provider,
    title,
    reference: null,
    state: 'SIGNED',
    vehicle: 'OWN',
    template: isOlder ? 'OWN' : 'SCC_2021_915',
    services: null,
    procedureLaunchedOn: null,
    signedOn,
    from: signedOn,
    to: null,
    renewal: null,
    noticeMonths: null,
    clauses: isOlder ? clausesRead('2025-11-18') : null,
    subProcessing: { ...bySpecificAuthorisation, list: naming, listedOn: signedOn },
    subProcessorNotices: [],
    beneficiaries: [],
    oversight: null,
    documents: [],
    ...terms,
  };
}

const CLAUSES_OF_2021 = '2021-06-27';

/** Each further processor is agreed to beforehand. */
const bySpecificAuthorisation: SubProcessing = {
  authorisation: 'SPECIFIC',
  list: [],
  listedOn: null,
  noticeDays: null,
  objectionDays: null,
};

/** Further processors may come, after a notice and the days to object. */
export function byGeneralAuthorisation(list: ProviderId[] | null, listedOn: string | null, objectionDays = 30): SubProcessing {
  return { authorisation: 'GENERAL', list, listedOn, noticeDays: objectionDays, objectionDays };
}

/** The eighteen points of art. 28, read on a day, all found but some; null: not looked for. */
export function clausesRead(on: string, but: Partial<Record<ClauseId, false | null>> = {}): Agreement['clauses'] {
  const read = (id: ClauseId): [ClauseId, Clause] => {
    const present = id in but ? (but[id] ?? null) : true;
    return [id, { present, page: null, quote: null, reviewedOn: present === null ? null : on, reviewer: null }];
  };
  return Object.fromEntries(clauseIds.map(read));
}

const clauseIds = shippedTables.clauses.map(({ id }) => id);

/** Whom a shared agreement binds besides its holder. */
export function beneficiary(
  { id, siren, name }: Body,
  days: Partial<Omit<Beneficiary, 'memberId' | 'siren' | 'name'>>,
): Beneficiary {
  return { memberId: id, siren, name, conventionSignedOn: null, deliberationOn: null, from: null, to: null, ...days };
}
