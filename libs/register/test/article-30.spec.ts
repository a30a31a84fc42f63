import { examine, readCalendar, shippedTables } from '../../law/src/index.js';
import type { Activity, Member, RegisterBundle } from '../../model/src/index.js';
import { fullRegister } from '../../model/test/full-register.js';
import { article30 } from '../src/activity/article-30.rule.js';

const [full] = fullRegister().activities as [Activity];
const { member } = fullRegister();
const category = { name: 'état civil', special: null, article9Condition: null, retention: null };
const kept = (retention: object) => [
  { ...category, retention: { active: null, administrativeUse: null, finalDisposition: null, archivesVisaOn: null, ...retention } },
];

describe('what GDPR art. 30 asks of a controller', () => {
  it.each([
    ['30(1)(a) the representative is not named', {}, { representative: null }, '30(1)(a)', 'MISSING'],
    ['30(1)(a) a public authority has no officer (art. 37(1)(a))', {}, { dpo: null }, '30(1)(a)', 'MISSING'],
    ['30(1)(a) whether it is a public authority is not known', {}, { dpo: null, publicAuthority: null }, '30(1)(a)', 'MISSING'],
    ['30(1)(a) a body that needs no officer has none', {}, { dpo: null, publicAuthority: false }, '30(1)(a)', 'ANSWERED'],
    ['30(1)(a) joint controllers are not named', { jointControllers: null }, {}, '30(1)(a)', 'MISSING'],
    ['30(1)(a) joint controllers are said to be none', { jointControllers: [] }, {}, '30(1)(a)', 'MISSING'],
    ['30(1)(a) a sole controller has no joint one', { role: 'CONTROLLER', jointControllers: null }, {}, '30(1)(a)', 'ANSWERED'],
    ['30(1)(b) no purpose', { purposes: [] }, {}, '30(1)(b)', 'MISSING'],
    ['30(1)(b) a purpose', {}, {}, '30(1)(b)', 'ANSWERED'],
    ['30(1)(c) people are not described', { dataSubjects: null }, {}, '30(1)(c)', 'MISSING'],
    ['30(1)(c) data of nobody', { dataSubjects: [] }, {}, '30(1)(c)', 'MISSING'],
    ['30(1)(c) data is not described', { data: null }, {}, '30(1)(c)', 'MISSING'],
    ['30(1)(c) no data', { data: [] }, {}, '30(1)(c)', 'MISSING'],
    ['30(1)(d) recipients are not answered', { recipients: null }, {}, '30(1)(d)', 'MISSING'],
    ['30(1)(d) no recipient', { recipients: [] }, {}, '30(1)(d)', 'NONE'],
    ['30(1)(e) transfers are not answered', { transfersDeclared: null }, {}, '30(1)(e)', 'MISSING'],
    ['30(1)(e) no transfer', { transfersDeclared: false }, {}, '30(1)(e)', 'NONE'],
    ['30(1)(e) a transfer', { transfersDeclared: true }, {}, '30(1)(e)', 'ANSWERED'],
    ['30(1)(f) no period', { data: [category] }, {}, '30(1)(f)', 'MISSING'],
    ['30(1)(f) a blank period', { data: kept({ active: ' ' }) }, {}, '30(1)(f)', 'MISSING'],
    ['30(1)(f) the archives alone', { data: kept({ administrativeUse: '10 ans' }) }, {}, '30(1)(f)', 'MISSING'],
    ['30(1)(f) one of two periods', { data: [...kept({ active: '1 an' }), category] }, {}, '30(1)(f)', 'MISSING'],
    ['30(1)(f) a period', { data: kept({ active: '1 an' }) }, {}, '30(1)(f)', 'ANSWERED'],
    ['30(1)(g) measures are not answered', { securityMeasures: null }, {}, '30(1)(g)', 'MISSING'],
    ['30(1)(g) no measure', { securityMeasures: [] }, {}, '30(1)(g)', 'NONE'],
  ] as Case[])('%s', (_what, activity, of, field, state) => {
    expect(stateOf(field, activity, of)).toBe(state);
  });
});

describe('what GDPR art. 30 asks of a processor', () => {
  it.each([
    ['30(2)(a) for whom is not known', { onBehalfOf: null }, {}, '30(2)(a)', 'MISSING'],
    ['30(2)(a) for nobody', { onBehalfOf: [] }, {}, '30(2)(a)', 'MISSING'],
    ['30(2)(a) for somebody', {}, {}, '30(2)(a)', 'ANSWERED'],
    ['30(2)(b) no processing', { purposes: [] }, {}, '30(2)(b)', 'MISSING'],
    ['30(2)(c) transfers are not answered', { transfersDeclared: null }, {}, '30(2)(c)', 'MISSING'],
    ['30(2)(d) measures are not answered', { securityMeasures: null }, {}, '30(2)(d)', 'MISSING'],
  ] as Case[])('%s', (_what, activity, of, field, state) => {
    expect(stateOf(field, { ...activity, role: 'PROCESSOR' }, of)).toBe(state);
  });

  it('is not what it asks of a controller', () => {
    expect(article30({ ...full, role: 'PROCESSOR' }, member).map(({ field }) => field)).toEqual([
      '30(2)(a)',
      '30(2)(b)',
      '30(2)(c)',
      '30(2)(d)',
    ]);
    expect(article30(full, member)).toHaveLength(7);
  });
});

describe('what is missing is what the rules find', () => {
  const law = readCalendar(shippedTables);
  const empties = [
    'jointControllers',
    'purposes',
    'dataSubjects',
    'data',
    'recipients',
    'transfersDeclared',
    'securityMeasures',
    'onBehalfOf',
  ];
  const cases = (['CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR'] as const).flatMap((role) =>
    empties.flatMap((field) => [
      { role, [field]: [] },
      { role, [field]: field === 'purposes' ? [] : null },
      { role, data: [category], [field]: field === 'purposes' ? [] : null },
    ]),
  );

  it.each(cases.map((one) => ({ ...one, ...('transfersDeclared' in one ? { transfersDeclared: null } : {}) })))('%j', (changes) => {
    const activity: Activity = { ...full, ...(changes as Partial<Activity>), stage: 'LIVE', arrangementIds: null };
    const missing = article30(activity, member).filter(({ state }) => state === 'MISSING');
    expect(missing.map(({ field }) => field)).toEqual(foundBy(activity));
  });

  /** The mentions of REG-008, and REG-003 for the retention. */
  function foundBy(activity: Activity): string[] {
    const bundle: RegisterBundle = {
      ...fullRegister(),
      activities: [activity],
      engagements: [],
      locations: [],
      agreements: [],
      decisions: null,
    };
    const findings = examine([bundle], law).filter(({ subject }) => subject.id === activity.id);
    const mentions = findings.find(({ rule }) => rule === 'REG-008')?.facts.fields as string[] | undefined;
    const retention = findings.some(({ rule }) => rule === 'REG-003') ? ['30.1.f'] : [];
    const noCategory = activity.role !== 'PROCESSOR' && activity.data === null ? ['30.1.f'] : [];
    return [...new Set([...(mentions ?? []), ...retention, ...noCategory])]
      .sort()
      .map((field) => field.replace(/\.(\d)\.(\w)/, '($1)($2)'));
  }
});

type Case = [string, Partial<Activity>, Partial<Member>, string, string];

function stateOf(field: string, activity: Partial<Activity>, of: Partial<Member>) {
  return article30({ ...full, ...activity }, { ...member, ...of }).find((one) => one.field === field)?.state;
}
