import fc from 'fast-check';
import { groups } from '../../../test/oracle/arbitraries.js';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { theCommandLine } from '../../database/src/index.js';
import { verifyChain } from '../../journal/src/index.js';
import { workedCases } from '../../law/cases/worked-cases.js';
import { examine, readCalendar, shippedTables } from '../../law/src/index.js';
import type { RegisterBundle } from '../../model/src/index.js';
import { isRefused } from '../../runtime/src/index.js';
import { exportBundle, importBundles, previewImport, type ImportPlan } from '../src/index.js';

describe('a register that is brought in', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  it('leaves as it came', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (group) => {
        const bundles = group.flatMap((bundle) => renamed([readable(bundle)]));
        await bring(bundles);
        for (const bundle of bundles) expect(inOrder(await taken(bundle.member.id))).toEqual(inOrder(bundle));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('changes nothing the second time', async () => {
    const [bundle] = renamed(workedCases[2]?.bundles ?? []) as [RegisterBundle];
    await bring([bundle]);
    const before = await journalSize();
    const [plan] = (await bring([bundle])) as [ImportPlan];
    expect(plan.member.unchanged).toBe(1);
    expect(Object.values(plan.records).flatMap(({ created, changed, absent }) => [...created, ...changed, ...absent])).toEqual([]);
    expect(await journalSize()).toBe(before);
  });

  it.each(workedCases.map(({ name, bundles }) => [name, bundles] as const))('gives the same findings: %s', async (_, group) => {
    const law = readCalendar(shippedTables);
    const bundles = renamed(group);
    await bring(bundles);
    const left = await Promise.all(bundles.map(({ member }) => taken(member.id)));
    expect(examine(left, law)).toEqual(examine(bundles.map(inOrder), law));
  });

  it('replaces the register when asked, and only then', async () => {
    const [bundle] = renamed(workedCases[0]?.bundles ?? []) as [RegisterBundle];
    await bring([bundle]);
    const smaller = { ...bundle, activities: [], engagements: [], locations: [], agreements: [], decisions: [], providers: [] };

    const [kept] = (await bring([smaller])) as [ImportPlan];
    expect(kept.records.ACTIVITY.absent).toHaveLength(bundle.activities.length);
    expect((await taken(bundle.member.id)).activities).toHaveLength(bundle.activities.length);

    await bring([smaller], true);
    expect(await taken(bundle.member.id)).toEqual({ ...smaller, decisions: [] });
    const { flaws } = await database.transactions.read(theCommandLine, (tx) => verifyChain(tx, bundle.member.id));
    expect(flaws).toEqual([]);
  });

  it('is whole or absent: the second file of two is refused, and the first is not there', async () => {
    const [known] = renamed(workedCases[0]?.bundles ?? []) as [RegisterBundle];
    const named = { ...known, providers: known.providers.map((one) => ({ ...one, name: 'Imprimerie du Val Secret' })) };
    await bring([named]);
    const [first] = renamed(workedCases[1]?.bundles ?? []) as [RegisterBundle];
    const [second] = renamed([{ ...named, member: { ...named.member, id: 'autre' } }]) as [RegisterBundle];
    const refused = await importBundles(database.transactions, theCommandLine, [first, second], { providers: {}, replace: false });
    expect(isRefused(refused) && refused.errors.map(({ code, path }) => ({ code, path }))).toContainEqual({
      code: 'CONFLICT',
      path: ['providers', '0', 'name'],
    });
    expect(await exportBundle(database.transactions, theCommandLine, first.member.id)).toBeNull();
  });

  it('shows what a file says otherwise of a provider, and does not write it', async () => {
    const [known] = renamed(workedCases[0]?.bundles ?? []) as [RegisterBundle];
    const identifiers = { siren: '552100554', vat: null, lei: null, domain: null };
    const here = {
      ...known,
      providers: known.providers.map((one) => ({ ...one, name: 'Hébergeur Épeire', identifiers, country: 'FR' })),
    };
    await bring([here]);
    const [there] = renamed([
      { ...here, providers: here.providers.map((one) => ({ ...one, name: 'Epeire SAS', country: 'US' })) },
    ]) as [RegisterBundle];
    const plan = await previewImport(database.transactions, theCommandLine, there, { providers: {}, replace: false });
    expect(plan.providers[0]).toMatchObject({ how: 'SIREN', catalogueId: here.providers[0]?.id });
    expect(plan.providers[0]?.differences).toEqual([
      { field: 'name', before: 'Hébergeur Épeire', after: 'Epeire SAS' },
      { field: 'country', before: 'FR', after: 'US' },
    ]);
    await importBundles(database.transactions, theCommandLine, [there], { providers: {}, replace: false });
    expect((await taken(there.member.id)).providers[0]).toMatchObject({ name: 'Hébergeur Épeire', country: 'FR' });
  });

  async function bring(bundles: RegisterBundle[], replace = false): Promise<ImportPlan[]> {
    const providers = Object.fromEntries(bundles.flatMap((bundle) => bundle.providers.map(({ id }) => [id, 'NEW' as const])));
    const here = await database.source.query<{ id: string }[]>('SELECT id FROM provider');
    for (const { id } of here) if (id in providers) delete providers[id];
    const chosen = Object.fromEntries(here.map(({ id }) => [id, { catalogueId: id }]));
    const plans = await importBundles(database.transactions, theCommandLine, bundles, {
      providers: { ...chosen, ...providers },
      replace,
    });
    if (isRefused(plans)) throw plans;
    return plans;
  }

  async function taken(memberId: string): Promise<RegisterBundle> {
    const bundle = await exportBundle(database.transactions, theCommandLine, memberId);
    if (bundle === null) throw new Error(`No register of ${memberId}.`);
    return bundle;
  }

  async function journalSize(): Promise<number> {
    const [row] = await database.source.query<{ size: number }[]>('SELECT count(*)::int AS size FROM journal');
    return row?.size ?? 0;
  }
});

let groupsMade = 0;

/** With ids of members and providers that no other test uses. */
function renamed(group: readonly RegisterBundle[]): RegisterBundle[] {
  const suffix = `-${++groupsMade}`;
  const ids = new Set(group.flatMap(({ member, providers }) => [member.id, ...providers.map(({ id }) => id)]));
  const rename = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return isReference(key) && ids.has(value) ? value + suffix : renamedRef(key, value);
    if (Array.isArray(value)) return value.map((one) => rename(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, rename(one, name === 'list' ? 'providerId' : name)]),
    );
  };
  const renamedRef = (key: string, value: string) => {
    if (key !== 'sharedAgreementRef') return value;
    const [memberId = '', ...rest] = value.split('/');
    return [ids.has(memberId) ? memberId + suffix : memberId, ...rest].join('/');
  };
  return group.map((bundle) => {
    const { member, providers, ...lists } = bundle;
    const records = rename(lists) as Omit<RegisterBundle, 'member' | 'providers'>;
    return {
      ...records,
      format: 'vigie-register/1',
      member: { ...member, id: member.id + suffix },
      providers: providers.map((one) => ({ ...(rename(one) as typeof one), id: one.id + suffix })),
    };
  });
}

/** Without what names nothing, which no file brings in. */
function readable(bundle: RegisterBundle): RegisterBundle {
  const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
  const [activities, agreements, engagements, providers] = [
    ids(bundle.activities),
    ids(bundle.agreements),
    ids(bundle.engagements),
    ids(bundle.providers),
  ];
  const known = <Id extends string>(list: Id[] | null, there: Set<string>) => list && list.filter((id) => there.has(id));
  return {
    ...bundle,
    activities: bundle.activities.map((one) => ({ ...one, arrangementIds: known(one.arrangementIds, agreements) })),
    engagements: bundle.engagements.map((one) => ({
      ...one,
      activityIds: known(one.activityIds, activities) ?? [],
      agreementIds: known(one.agreementIds, agreements),
      parentId: one.parentId !== null && engagements.has(one.parentId) ? one.parentId : null,
    })),
    locations: bundle.locations.filter(
      ({ engagementId, activityId, operatorId }) =>
        (engagementId === null || engagements.has(engagementId)) &&
        (activityId === null || activities.has(activityId)) &&
        (operatorId === null || providers.has(operatorId)),
    ),
  };
}

const isReference = (key: string) => ['providerId', 'operatorId', 'memberId', 'holderId', 'subjectId'].includes(key);

/** Lists of records in the order of their ids; the providers that nothing names are not part of a register. */
function inOrder(bundle: RegisterBundle): RegisterBundle {
  const text = JSON.stringify([bundle.engagements, bundle.locations, bundle.agreements]);
  const sorted = <One extends { id: string }>(list: One[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...bundle,
    activities: sorted(bundle.activities),
    providers: sorted(bundle.providers.filter(({ id }) => text.includes(JSON.stringify(id)))),
    engagements: sorted(bundle.engagements),
    locations: sorted(bundle.locations),
    agreements: sorted(bundle.agreements),
    decisions: bundle.decisions ?? [],
  };
}
