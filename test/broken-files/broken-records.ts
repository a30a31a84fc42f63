import type { BrokenFile } from './broken-files.js';
import { changed } from './changed-register.js';

/** Files whose records contradict themselves or one another. */
export const brokenRecords: BrokenFile[] = [
  changed('two activities with one id', 'activities[1].id', 'a1', ['activities[1].id', 'DUPLICATE_ID']),
  changed(
    'an engagement for no activity of the register',
    'engagements[0].activityIds',
    ['a1', 'a9'],
    ['engagements[0].activityIds[1]', 'DANGLING_REFERENCE'],
  ),
  changed('an engagement with no provider of the register', 'engagements[0].providerId', 'p9', [
    'engagements[0].providerId',
    'DANGLING_REFERENCE',
  ]),
  changed('an engagement under none', 'engagements[1].parentId', 'e9', ['engagements[1].parentId', 'DANGLING_REFERENCE']),
  changed(
    'an engagement bound by no act',
    'engagements[0].agreementIds',
    ['g9'],
    ['engagements[0].agreementIds[0]', 'DANGLING_REFERENCE'],
  ),
  changed(
    'an activity under no arrangement',
    'activities[0].arrangementIds',
    ['g9'],
    ['activities[0].arrangementIds[0]', 'DANGLING_REFERENCE'],
  ),
  changed('a location at no engagement', 'locations[0].engagementId', 'e9', ['locations[0].engagementId', 'DANGLING_REFERENCE']),
  changed('a location run by nobody', 'locations[0].operatorId', 'p9', ['locations[0].operatorId', 'DANGLING_REFERENCE']),
  changed("an act of the member's own with nobody", 'agreements[0].providerId', 'p9', [
    'agreements[0].providerId',
    'DANGLING_REFERENCE',
  ]),
  changed('a location at a provider and at the member', 'locations[0].activityId', 'a1', ['locations[0]', 'LOCATION_AT_BOTH']),
  changed('a location nowhere', 'locations[0].engagementId', null, ['locations[0]', 'LOCATION_AT_NEITHER']),
  changed('an activity that ends before it starts', 'activities[0].to', '2019-12-31', ['activities[0].to', 'FROM_NOT_BEFORE_TO']),
  changed('an activity that ends on its first day', 'activities[0].to', '2020-01-01', ['activities[0].to', 'FROM_NOT_BEFORE_TO']),
  changed('a control that ends before it starts', 'providers[0].control[0].to', '2018-01-01', [
    'providers[0].control[0].to',
    'FROM_NOT_BEFORE_TO',
  ]),
  changed(
    'a certificate that ends on its first day',
    'providers[0].certifications',
    [{ scheme: 'HDS', from: '2020-01-01', to: '2020-01-01' }],
    ['providers[0].certifications[0].to', 'FROM_NOT_BEFORE_TO'],
  ),
  changed('clauses that end before their signature', 'locations[0].transferTools[0].to', '2021-06-30', [
    'locations[0].transferTools[0].to',
    'FROM_NOT_BEFORE_TO',
  ]),
  changed('an accession that ends before it starts', 'agreements[0].beneficiaries[0].to', '2020-01-01', [
    'agreements[0].beneficiaries[0].to',
    'FROM_NOT_BEFORE_TO',
  ]),
  changed('an engagement under itself', 'engagements[1].parentId', 'e2', ['engagements[1].parentId', 'PARENT_CYCLE']),
  changed(
    'a chain of a hundred and one sub-processors',
    'engagements',
    Array.from({ length: 103 }, (_, i) => ({
      id: `e${i}`,
      activityIds: ['a1'],
      providerId: 'p1',
      service: 'Chaîne',
      role: i === 0 ? 'PROCESSOR' : 'SUB_PROCESSOR',
      parentId: i === 0 ? null : `e${i - 1}`,
    })),
    ['engagements[101].parentId', 'CHAIN_TOO_LONG'],
  ),
  changed('two engagements under each other', 'engagements[0].parentId', 'e2', ['engagements[0].parentId', 'PARENT_CYCLE']),
  changed(
    'everything at once',
    'locations[0]',
    {
      id: 'l1',
      kind: 'PRIMRY',
      country: 'EL',
      form: '2020-01-01',
      from: '2021-13-01',
      transferTools: [{ tool: 'CCT' }],
      operatorId: 'p9',
    },
    ['locations[0]', 'LOCATION_AT_NEITHER'],
    ['locations[0].kind', 'UNKNOWN_VALUE'],
    ['locations[0].country', 'UNKNOWN_COUNTRY'],
    ['locations[0].form', 'UNKNOWN_KEY'],
    ['locations[0].from', 'IMPOSSIBLE_DAY'],
    ['locations[0].transferTools[0].tool', 'UNKNOWN_VALUE'],
    ['locations[0].operatorId', 'DANGLING_REFERENCE'],
  ),
];
