import type { Transactions } from '../../../database/src/index.js';
import { findingsByKey } from '../../../findings/src/index.js';
import { readGlobalId } from '../../../graphql-kit/src/index.js';
import { shownActivity } from '../activity/activity.model.js';
import { shownAgreement } from '../agreement/agreement-mapping.js';
import { shownEngagement } from '../engagement/engagement.model.js';
import { shownDecision } from '../finding/decision.model.js';
import { findingKey } from '../finding/finding-ids.js';
import { Neighbours } from '../finding/neighbours.js';
import { ShownFinding } from '../finding/shown-finding.js';
import { recordKey } from '../ids/record-ids.js';
import {
  activitiesByKey,
  agreementsByKey,
  decisionsByKey,
  engagementsByKey,
  locationsByKey,
  membersByKey,
  providersByKey,
} from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { shownLocation } from '../location/location.model.js';
import { shownMember } from '../member/member.model.js';
import { shownProvider } from '../provider/provider.model.js';

/** What an id names, with its type; null: nothing, or nothing for this viewer. */
export async function findNode(id: string, context: RequestContext, transactions: Transactions): Promise<object | null> {
  const typename = readGlobalId(id)?.type;
  const find = typename !== undefined && Object.hasOwn(finders, typename) ? finders[typename as keyof typeof finders] : null;
  const found = find && (await find(id, context, transactions));
  return found && Object.assign(found, { __typename: typename });
}

type Finder = (id: string, context: RequestContext, transactions: Transactions) => Promise<object | null>;

const finders = {
  Member: finder('MEMBER', membersByKey, shownMember),
  Activity: finder('ACTIVITY', activitiesByKey, shownActivity),
  Engagement: finder('ENGAGEMENT', engagementsByKey, shownEngagement),
  Location: finder('LOCATION', locationsByKey, shownLocation),
  Agreement: finder('AGREEMENT', agreementsByKey, shownAgreement),
  Provider: finder('PROVIDER', providersByKey, shownProvider),
  FindingDecision: finder('DECISION', decisionsByKey, shownDecision),
  Finding: findFinding,
};

async function findFinding(id: string, context: RequestContext, transactions: Transactions): Promise<object | null> {
  const key = findingKey(id);
  const found = key && (await loaderOf(context, transactions, findingsByKey).load(key));
  return found && new ShownFinding(found, new Neighbours(context, transactions));
}

function finder<Found>(
  type: Parameters<typeof recordKey>[0],
  batch: Parameters<typeof loaderOf<{ memberId: string; id: string }, Found | null>>[2],
  show: (found: Found) => object,
): Finder {
  return async (id, context, transactions) => {
    const key = recordKey(type, id);
    const found = key && (await loaderOf(context, transactions, batch).load(key));
    return found && show(found);
  };
}
