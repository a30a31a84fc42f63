import { writeGroup } from '../../../test/findings/edits.js';
import { asked } from '../../../test/support/asked.js';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { seedSharing } from '../../../test/support/findings.js';
import { theCommandLine } from '../../database/src/index.js';
import { examineEverythingDue, loadShippedCalendar, runExamined } from '../../findings/src/index.js';
import { commune } from '../../law/examples/example.js';
import { readCalendar, shippedTables } from '../../law/src/index.js';
import type { Certainty } from '../../model/src/index.js';
import { activitiesPage } from '../src/operations/activities-page.operation.js';
import { locationStanding } from '../src/operations/location-standing.rule.js';
import { locationsSummary } from '../src/operations/locations-summary.operation.js';
import { providersKeys } from '../src/operations/providers-keys.operation.js';

/** A use, a sub-processor that serves what it serves, and one that serves another activity, which ends with 2023. */
const register = (id: string) =>
  commune({
    member: { id },
    activity: { name: 'État civil', recipients: ['INSEE'], dataSubjects: null },
    location: { country: 'FR', place: 'Roubaix', evidence: { kind: 'CONTRACT', on: '2020-01-01', url: 'https://example.org' } },
    more: {
      activities: [
        { id: 'b', name: 'archives', role: 'CONTROLLER', stage: 'LIVE', purposes: [{ name: 'Archiver' }], to: '2024-01-01' },
        { id: 'c', name: 'Écoles', role: 'CONTROLLER', stage: 'STOPPED', purposes: [{ name: 'Inscrire' }] },
      ],
      providers: [
        { id: 'q', name: 'Sauvegarde Sequoia', country: 'US', identifiers: { domain: 'sequoia.example' }, certifications: [] },
        { id: 'r', name: 'Registre SAS', country: 'FR' },
        { id: 's', name: 'École SAS', country: 'FR' },
      ],
      engagements: [
        { id: 'under', activityIds: [], providerId: 'q', service: 'Copies', role: 'SUB_PROCESSOR', parentId: 'e' },
        { id: 'other', activityIds: ['b'], providerId: 'r', service: 'Archives', role: 'SUB_PROCESSOR', parentId: 'e' },
        { id: 'stopped', activityIds: ['c'], providerId: 's', service: 'Écoles', role: 'PROCESSOR' },
      ],
      locations: [
        { id: 'copy', engagementId: 'under', kind: 'BACKUP', country: 'US', transferTools: [] },
        {
          id: 'copy2',
          engagementId: 'under',
          kind: 'BACKUP',
          country: 'US',
          from: '2025-01-01',
          transferTools: [{ tool: 'SCC-2021', signedOn: '2025-01-01', importer: 'Sequoia Inc.', to: '2030-01-01' }],
        },
        { id: 'logs', engagementId: 'other', kind: 'LOGS', country: 'IN', transferTools: [] },
        { id: 'school', engagementId: 'stopped', kind: 'PRIMARY', country: 'FR' },
        { id: 'own', activityId: 'a', kind: 'ARCHIVE_COPY', country: null },
      ],
    },
  });

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.transactions.run(theCommandLine, loadShippedCalendar);
  await runExamined(database.transactions, theCommandLine, (tx) => writeGroup(tx, ['m', 'n', 'o'].map(register)));
  await examineEverythingDue(database.transactions);
  await seedSharing(database.source, 'm', { lawyers: 'REGISTER' });
  await seedSharing(database.source, 'n', { lawyers: 'COUNTS' });
});
afterAll(() => database.close());

const members = ['m', 'n', 'o'];
const sequoia = {
  id: 'q',
  name: 'Sauvegarde Sequoia',
  country: 'US',
  identifiers: { siren: null, vat: null, lei: null, domain: 'sequoia.example' },
  members: ['m'],
};
const lavande = { id: 'p', name: 'Éditeur Lavande', country: 'FR', identifiers: null, members: ['m'] };
const registre = { id: 'r', name: 'Registre SAS', country: 'FR', identifiers: null, members: ['m'] };

describe('the providers that members use', () => {
  it.each([
    ['2023-12-31', [lavande, sequoia, registre], 3],
    ['2024-01-01', [lavande, sequoia], 2],
    ['2017-12-31', [], 0],
  ])('on %s, sub-processors that inherit their activities included', async (asOf, providers, count) => {
    const { answer, rows } = await asked(database, providersKeys, { members, asOf });
    expect(answer).toEqual({ providers, counts: [['n', count]] });
    expect([...rows]).toEqual(count === 0 ? [] : [['m', count]]);
  });
});

describe('the places of members', () => {
  it.each([
    ['2017-12-31', []],
    [
      '2023-12-31',
      [
        ['FR', 'PRIMARY', 'EEA', 1],
        ['IN', 'LOGS', 'UNCOVERED', 1],
        ['US', 'BACKUP', 'UNCOVERED', 1],
        [null, 'ARCHIVE_COPY', 'UNKNOWN', 1],
      ],
    ],
    [
      '2026-03-02',
      [
        ['FR', 'PRIMARY', 'EEA', 1],
        ['US', 'BACKUP', 'COVERED', 1],
        ['US', 'BACKUP', 'UNCOVERED', 1],
        [null, 'ARCHIVE_COPY', 'UNKNOWN', 1],
      ],
    ],
  ])('on %s are counted where they stand, of all who share numbers', async (asOf, expected) => {
    const { answer, rows } = await asked(database, locationsSummary, { members, asOf });
    const inOrder = answer.members.map(([id, groups]) => [id, groups.map((group) => JSON.stringify(group)).sort()]);
    const groups = expected.map((group) => JSON.stringify(group)).sort();
    expect(inOrder).toEqual([
      ['m', groups],
      ['n', groups],
    ]);
    expect(rows.size).toBe(0);
  });

  const law = readCalendar(shippedTables);
  const ESTABLISHED = 'ESTABLISHED' as const;
  it.each([
    [null, null, 'UNKNOWN'],
    ['EU', null, 'EEA'],
    ['CH', null, 'ADEQUATE'],
    ['CH', ESTABLISHED, 'ADEQUATE'],
    ['JP', null, 'ADEQUATE'],
    ['JP', 'UNKNOWN', 'UNKNOWN'],
    ['JP', ESTABLISHED, 'UNCOVERED'],
    ['US', null, 'COVERED'],
    ['US', 'UNKNOWN', 'UNKNOWN'],
    ['IN', ESTABLISHED, 'UNCOVERED'],
    ['NC', null, 'UNKNOWN'],
  ] as [string | null, Certainty | null, string][])('in %s, with the finding %s: %s', (country, finding, standing) => {
    expect(locationStanding(law, country, '2026-03-02', finding)).toBe(standing);
  });
});

describe('the activities of members', () => {
  const question = { members, asOf: '2023-12-31', text: null, first: 100, after: null };

  it('are told whole, with the places of what serves them and of no other', async () => {
    const { answer, rows } = await asked(database, activitiesPage, question);
    expect(answer.rows.map(({ key, recordId }) => `${key} ${recordId}`)).toEqual(['archives b', 'ecoles c', 'etat civil a']);
    expect(answer.more).toBe(false);
    expect([...rows]).toEqual([['m', 3]]);
    expect(answer.rows[2]).toEqual({
      key: 'etat civil',
      memberId: 'm',
      recordId: 'a',
      name: 'État civil',
      reference: null,
      role: 'CONTROLLER',
      stage: 'LIVE',
      purposes: [{ name: 'Répondre aux demandes', legalBasis: 'PUBLIC_TASK', legalText: null }],
      dataSubjects: null,
      data: [{ name: 'identité', special: null, retention: '2 ans' }],
      recipients: ['INSEE'],
      locations: [
        place({ kind: 'BACKUP', country: 'US', provider: 'Sauvegarde Sequoia' }),
        place({ country: 'FR', place: 'Roubaix', provider: 'Éditeur Lavande', evidence: { kind: 'CONTRACT', on: '2020-01-01' } }),
        place({ kind: 'ARCHIVE_COPY' }),
      ],
    });
    expect(answer.rows[0]?.locations).toEqual([place({ kind: 'LOGS', country: 'IN', provider: 'Registre SAS' })]);
  });

  it('show what covers a transfer, and nobody’s name', async () => {
    const { answer } = await asked(database, activitiesPage, { ...question, asOf: '2026-03-02', text: 'ETAT' });
    const tools = answer.rows.flatMap(({ locations }) => locations.flatMap(({ transferTools }) => transferTools));
    expect(tools).toEqual([{ tool: 'SCC-2021', signedOn: '2025-01-01', to: '2030-01-01' }]);
  });

  it.each([
    ['ECOLE', ['c']],
    ['ét', ['a']],
    ['%', []],
  ])('are found by a part of their name, %s', async (part, found) => {
    const { answer } = await asked(database, activitiesPage, { ...question, text: part });
    expect(answer.rows.map(({ recordId }) => recordId)).toEqual(found);
  });
});

function place(given: object) {
  const nothing = { place: null, provider: null, country: null, from: null, to: null, evidence: null, transferTools: [] };
  return { kind: 'PRIMARY', ...nothing, ...given };
}
