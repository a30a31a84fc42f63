import type { Transactions } from '../../../database/src/index.js';
import type { RuleOnSubject } from '../../../findings/src/index.js';
import type { Language } from '../../../runtime/src/index.js';
import { shownActivity } from '../activity/activity.model.js';
import type { Shown } from '../ids/shown.js';
import { activitiesByKey, membersByKey, providersByKey } from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { shownMember } from '../member/member.model.js';
import { shownProvider } from '../provider/provider.model.js';
import { findingGlobalId } from './finding-ids.js';
import type { FindingRun } from './finding.model.js';
import { runsOfRules } from './findings.loader.js';
import { partlyKnown } from './partly-known.js';

/** What findings lead to, for one answer: each member and each provider is one object, however many findings name it. */
export class Neighbours {
  private readonly members = new Map<string, Shown<'MEMBER'>>();
  private readonly providers = new Map<string, Shown<'PROVIDER'>>();

  constructor(
    private readonly context: RequestContext,
    private readonly transactions: Transactions,
  ) {}

  get language(): Language {
    return this.context.language;
  }

  member(memberId: string, known: { name: string; kind: string }): Shown<'MEMBER'> {
    const key = { memberId, id: memberId };
    const read = async () => {
      const kept = await loaderOf(this.context, this.transactions, membersByKey).load(key);
      return kept && shownMember(kept);
    };
    return thereOrMade(this.members, memberId, () => knownMember(key, known as Pick<Shown<'MEMBER'>, 'name' | 'kind'>, read));
  }

  provider(id: string, known: { name: string; country: string | null }): Shown<'PROVIDER'> {
    const key = { memberId: '', id };
    const read = async () => {
      const found = await loaderOf(this.context, this.transactions, providersByKey).load(key);
      return found && shownProvider(found);
    };
    return thereOrMade(this.providers, id, () => knownProvider(key, known, read));
  }

  async runs(of: RuleOnSubject): Promise<FindingRun[]> {
    const runs = await loaderOf(this.context, this.transactions, runsOfRules).load(of);
    return runs.map((run) => ({ id: findingGlobalId({ ...of, from: run.from }), ...run }));
  }

  async activities(memberId: string, ids: readonly string[]): Promise<Shown<'ACTIVITY'>[]> {
    const loader = loaderOf(this.context, this.transactions, activitiesByKey);
    const found = await Promise.all(ids.map((id) => loader.load({ memberId, id })));
    return found.flatMap((activity) => (activity === null ? [] : [shownActivity(activity)]));
  }
}

const knownMember = partlyKnown('MEMBER', ['name', 'kind']);
const knownProvider = partlyKnown('PROVIDER', ['name', 'country']);

function thereOrMade<Value>(known: Map<string, Value>, id: string, make: () => Value): Value {
  const there = known.get(id);
  if (there !== undefined) return there;
  const made = make();
  known.set(id, made);
  return made;
}
