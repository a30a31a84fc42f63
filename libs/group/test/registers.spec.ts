import fc from 'fast-check';
import { emptied, writeGroup } from '../../../test/findings/edits.js';
import { standing } from '../../../test/findings/standing.js';
import { groups as arbitraryGroups } from '../../../test/oracle/arbitraries.js';
import { addMonths, isWithin } from '../../../test/oracle/days.js';
import { activitiesOf, inUse, present } from '../../../test/oracle/facts.js';
import { Register } from '../../../test/oracle/register.js';
import { asked, everyPage, inOrder, placesOf } from '../../../test/support/asked.js';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { seedSharing } from '../../../test/support/findings.js';
import { theBackground, theCommandLine } from '../../database/src/index.js';
import { examineEverythingDue, runExamined } from '../../findings/src/index.js';
import { examine, readCalendar, ruleOf, shippedTables } from '../../law/src/index.js';
import type { Agreement, Finding, RegisterBundle, SharingLevel } from '../../model/src/index.js';
import { activitiesPage } from '../src/operations/activities-page.operation.js';
import { agreementsPage } from '../src/operations/agreements-page.operation.js';
import { locationStanding } from '../src/operations/location-standing.rule.js';
import { locationsSummary } from '../src/operations/locations-summary.operation.js';
import { providersKeys } from '../src/operations/providers-keys.operation.js';

const law = readCalendar(shippedTables);
const LEVELS = ['NONE', 'COUNTS', 'FINDINGS', 'CONTRACTS', 'REGISTER'] as const;
const days = fc.constantFrom('2020-07-16', '2022-01-01', '2024-06-30', '2026-11-24');
const levels = fc.array(fc.constantFrom(...LEVELS), { minLength: 3, maxLength: 3 });

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

describe('what is told of any group of registers', () => {
  it('are the providers in use on the day, and how many, as the rules understand use', async () => {
    await forAny(async ({ registers, sharing, asOf }) => {
      const { answer, rows } = await asked(database, providersKeys, { members: [...sharing.keys()], asOf });
      const told = answer.providers.flatMap(({ id, members }) => members.map((member) => `${member} ${id}`));
      const named = registers.filter((register) => gives(sharing, register, 'FINDINGS'));
      const expected = named.map(
        (register) => [register, providersOf(register, asOf, gives(sharing, register, 'CONTRACTS'))] as const,
      );
      expect(told.sort()).toEqual(expected.flatMap(([{ member }, ids]) => ids.map((id) => `${member.id} ${id}`)).sort());
      expect(new Map(rows)).toEqual(
        new Map(expected.flatMap(([{ member }, ids]) => (ids.length === 0 ? [] : [[member.id, ids.length]]))),
      );
      const counting = registers.filter(({ member }) => sharing.get(member.id) === 'COUNTS');
      const counts = counting.map((register) => [register.member.id, providersOf(register, asOf, false).length]);
      expect(answer.counts.sort()).toEqual(counts.sort());
    });
  });

  it('are the places present on the day, by where they stand', async () => {
    await forAny(async ({ registers, sharing, asOf, findings }) => {
      const { answer, rows } = await asked(database, locationsSummary, { members: [...sharing.keys()], asOf });
      expect(rows.size).toBe(0);
      const told = answer.members.map(([id, groups]) => [id, groups.map((group) => JSON.stringify(group)).sort()]);
      const counting = registers.filter((register) => gives(sharing, register, 'COUNTS'));
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(counting.map((register) => [register.member.id, standingsOf(register, asOf, findings)])),
      );
    });
  });

  it('are the activities of the register on the day, with the places that serve them, a page after the other', async () => {
    await forAny(async ({ registers, sharing, asOf }, first) => {
      const pages = await everyPage(database, activitiesPage, {
        members: [...sharing.keys()],
        asOf,
        text: null,
        first,
        after: null,
      });
      const rows = pages.flatMap(({ answer }) => answer.rows);
      const telling = registers.filter((register) => gives(sharing, register, 'REGISTER'));
      const expected = telling.flatMap((register) =>
        register.bundle.activities
          .filter((activity) => isWithin(activity, asOf))
          .map(({ id, name }) => ({
            key: keyOf(name),
            memberId: register.member.id,
            recordId: id,
            places: placesAt(register, id, asOf),
          })),
      );
      expected.sort(inOrder);
      expect(placesOf(rows)).toEqual(placesOf(expected));
      expect(rows.map(({ locations }) => locations.map(({ kind, country }) => `${kind} ${country}`))).toEqual(
        expected.map(({ places }) => places),
      );
    });
  });

  it('are the agreements of those who share them, a page after the other', async () => {
    await forAny(async ({ registers, sharing, asOf }, first) => {
      const filter = { shared: null, providerKeys: null, endsBefore: null };
      const pages = await everyPage(database, agreementsPage, { members: [...sharing.keys()], asOf, filter, first, after: null });
      const telling = registers.filter((register) => gives(sharing, register, 'CONTRACTS'));
      const expected = telling.flatMap(({ member, bundle }) =>
        bundle.agreements.map(({ id, title }) => ({ key: keyOf(title), memberId: member.id, recordId: id })),
      );
      expect(placesOf(pages.flatMap(({ answer }) => answer.rows))).toEqual(placesOf(expected.sort(inOrder)));
    });
  });
});

interface Told {
  registers: Register[];
  findings: Finding[];
  sharing: ReadonlyMap<string, SharingLevel>;
  asOf: string;
}

/** On any day, at any levels, in pages of any size. */
async function forAny(check: (told: Told, first: number) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(arbitraryGroups, levels, days, fc.integer({ min: 1, max: 4 }), async (group, drawn, asOf, first) => {
      await emptied(database);
      await runExamined(database.transactions, theCommandLine, (tx) => writeGroup(tx, group));
      await examineEverythingDue(database.transactions);
      const { registers } = await database.transactions.read(theBackground, standing);
      const sharing = new Map(registers.map(({ member }, index) => [member.id, drawn[index] ?? 'NONE'] as const));
      for (const [id, lawyers] of sharing) await seedSharing(database.source, id, { lawyers });
      await check(
        { registers: registers.map((bundle) => new Register(bundle)), findings: examine(registers, law), sharing, asOf },
        first,
      );
    }),
    // The next test writes to the same database: this one ends by itself, before it is given up.
    { numRuns: Number(process.env.VIGIE_SHARED_GROUPS ?? 12), endOnFailure: true },
  );
}

function gives(sharing: Told['sharing'], { member }: Register, level: SharingLevel): boolean {
  return LEVELS.indexOf(sharing.get(member.id) ?? 'NONE') >= LEVELS.indexOf(level);
}

function providersOf(register: Register, asOf: string, withContracts: boolean): string[] {
  const { engagements, agreements, providers } = register.bundle;
  const used = engagements.filter((engagement) => inUse(register, engagement, asOf)).map(({ providerId }) => providerId);
  const contracted = agreements.filter((agreement) => !hasEnded(agreement, asOf)).map(({ providerId }) => providerId);
  const named = new Set(withContracts ? [...used, ...contracted] : used);
  return providers.map(({ id }) => id).filter((id) => named.has(id));
}

function hasEnded({ to, state, renewal }: Agreement, asOf: string): boolean {
  if (to === null || state === 'TERMINATED' || renewal === null || !renewal.tacit) return to !== null && to <= asOf;
  return renewal.times !== null && addMonths(to, renewal.times * renewal.months) <= asOf;
}

function standingsOf(register: Register, asOf: string, findings: readonly Finding[]): string[] {
  const groups = new Map<string, number>();
  for (const location of register.bundle.locations.filter((one) => present(register, one, asOf))) {
    const found = findings.filter(
      ({ memberId, rule, subject, from, to }) =>
        memberId === register.member.id &&
        subject.id === location.id &&
        subject.type === 'LOCATION' &&
        ruleOf(rule)?.theme === 'NON_EU_HOSTING' &&
        isWithin({ from, to }, asOf),
    );
    const certainty = found.find((one) => one.certainty === 'ESTABLISHED')?.certainty ?? found[0]?.certainty ?? null;
    const key = JSON.stringify([location.country, location.kind, locationStanding(law, location.country, asOf, certainty)]);
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return [...groups].map(([key, count]) => JSON.stringify([...(JSON.parse(key) as unknown[]), count])).sort();
}

function placesAt(register: Register, activityId: string, asOf: string): string[] {
  const { locations, engagements }: RegisterBundle = register.bundle;
  const serving = engagements.filter((engagement) => activitiesOf(register, engagement).some(({ id }) => id === activityId));
  const uses = new Set(serving.map(({ id }) => id));
  return locations
    .filter((location) => isWithin(location, asOf) && (location.activityId === activityId || uses.has(location.engagementId ?? '')))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ kind, country }) => `${kind} ${country}`);
}

/** Names of these registers have no other accents, and no ligature. */
const keyOf = (name: string) =>
  [...name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()].slice(0, 60).join('');
