import type { Client } from '../support/client.js';
import { operationOf } from '../support/documents.js';
import { testNode, type TestNode } from '../support/node.js';

const everyday = (name: string) => operationOf('everyday-writes', name);

describe('a day of a DPO', () => {
  let node: TestNode;
  let member: string;
  let dpo: Client;
  const kept: Record<string, string> = {};

  beforeAll(async () => {
    node = await testNode();
    member = await node.member('Commune de Thyrse');
    dpo = await node.person({ members: { [member]: 'DPO' } });
  });
  afterAll(() => node.stop());

  it('records an activity', async () => {
    const { recordActivity } = await dpo.ask(everyday('RecordActivity'), {
      input: {
        memberId: member,
        name: 'Inscriptions scolaires',
        role: 'CONTROLLER',
        stage: 'LIVE',
        purposes: [{ name: 'Inscrire les enfants', legalBasis: 'PUBLIC_TASK', legalText: 'Code de l’éducation, art. L131-1' }],
        dataSubjects: ['Enfants', 'Responsables légaux'],
        recipients: [],
      },
    });
    expect(recordActivity).toEqual({
      activity: { id: expect.any(String) as string, version: 1, name: 'Inscriptions scolaires' },
      errors: [],
    });
    kept.activity = recordActivity.activity.id as string;
  });

  it('adds a provider, and engages it', async () => {
    const { addProvider } = await dpo.ask(
      'mutation ($input: AddProviderInput!) { addProvider(input: $input) { provider { id } errors { code path message } } }',
      { input: { name: 'OVH SAS', country: 'FR', identifiers: { siren: '424761419' } } },
    );
    expect(addProvider.errors).toEqual([]);
    kept.provider = addProvider.provider.id as string;
    const { engageProvider } = await dpo.ask(everyday('EngageProvider'), {
      input: {
        memberId: member,
        activityIds: [kept.activity],
        providerId: kept.provider,
        service: 'Hébergement du portail famille',
        role: 'PROCESSOR',
        from: '2024-01-01',
      },
    });
    expect(engageProvider).toEqual({
      engagement: { id: expect.any(String) as string, version: 1, service: 'Hébergement du portail famille' },
      errors: [],
    });
    kept.engagement = engageProvider.engagement.id as string;
  });

  it('finds the provider that is there before adding it twice', async () => {
    const { searchProviders, addProvider } = {
      ...(await dpo.ask('{ searchProviders(text: "ovhcloud") { id name } }')),
      ...(await dpo.ask(
        'mutation ($input: AddProviderInput!) { addProvider(input: $input) { provider { id } errors { code path } } }',
        {
          input: { name: 'OVHcloud' },
        },
      )),
    };
    expect(searchProviders).toEqual([{ id: kept.provider, name: 'OVH SAS' }]);
    expect(addProvider).toEqual({ provider: null, errors: [{ code: 'CONFLICT', path: ['input', 'name'] }] });
  });

  it('declares where the data is', async () => {
    const { declareLocation } = await dpo.ask(everyday('DeclareLocation'), {
      input: { memberId: member, engagementId: kept.engagement, kind: 'PRIMARY', country: 'FR', from: '2024-01-01' },
    });
    expect(declareLocation).toEqual({
      location: { id: expect.any(String) as string, version: 1, kind: 'PRIMARY', country: 'FR', from: '2024-01-01', to: null },
      opened: [
        {
          rule: { code: 'LOC-008' },
          severity: 'HIGH',
          from: '2024-01-01',
          to: null,
          explanation: expect.stringMatching(/^Cannot be ruled out: health data held in “.+” \(OVH SAS\)/) as string,
        },
        {
          rule: { code: 'SOV-001' },
          severity: 'LOW',
          from: '2024-01-01',
          to: null,
          explanation: expect.stringMatching(/^Cannot be ruled out: sensitive data of “.+” \(OVH SAS\) stored in Europe/) as string,
        },
      ],
      closed: [{ rule: { code: 'LOC-004' }, from: '2024-01-01', to: null }],
      errors: [],
    });
  });

  it('records the agreement, signs it, says that it binds the use, and reviews a clause', async () => {
    const { recordAgreement } = await dpo.ask(
      'mutation ($input: RecordAgreementInput!) { recordAgreement(input: $input) { agreement { id version } errors { message } } }',
      {
        input: {
          memberId: member,
          providerId: kept.provider,
          kind: 'PROCESSING',
          title: 'Acte de sous-traitance OVH',
          state: 'SENT',
          vehicle: 'OWN',
        },
      },
    );
    const agreementId = recordAgreement.agreement.id as string;
    const { signAgreement } = await dpo.ask(everyday('SignAgreement'), {
      input: { agreementId, version: 1, signedOn: '2024-02-01', from: '2024-02-01', to: '2028-02-01' },
    });
    expect(signAgreement).toEqual({
      agreement: { id: agreementId, version: 2, state: 'SIGNED', signedOn: '2024-02-01', from: '2024-02-01', to: '2028-02-01' },
      opened: [
        { rule: { code: 'PRC-002' }, from: '2024-02-01', to: '2028-02-01' },
        { rule: { code: 'PRC-010' }, from: '2024-10-07', to: '2028-02-01' },
      ],
      closed: [],
      errors: [],
    });
    const { correctEngagement } = await dpo.ask(
      `mutation ($input: CorrectEngagementInput!) {
         correctEngagement(input: $input) { engagement { version agreements { id title } }
         opened { rule { code } from to } closed { rule { code } from to } errors { message } } }`,
      { input: { engagementId: kept.engagement, version: 1, agreementIds: [agreementId] } },
    );
    expect(correctEngagement).toEqual({
      engagement: { version: 2, agreements: [{ id: agreementId, title: 'Acte de sous-traitance OVH' }] },
      opened: [
        { rule: { code: 'PRC-003' }, from: '2028-02-01', to: null },
        { rule: { code: 'PRC-004' }, from: '2027-08-05', to: '2028-02-01' },
      ],
      // What was missing from the start is missing until the day of the signature.
      closed: [{ rule: { code: 'PRC-001' }, from: '2024-01-01', to: '2024-02-01' }],
      errors: [],
    });
    const { reviewClause } = await dpo.ask(everyday('ReviewClause'), {
      input: { agreementId, version: 2, clauseId: '28.3.a', present: true, page: '4', quote: 'sur instruction documentée' },
    });
    expect(reviewClause.agreement).toEqual({
      id: agreementId,
      version: 3,
      clauses: [{ id: '28.3.a', present: true, page: '4', quote: 'sur instruction documentée' }],
    });
  });

  it('answers once where a provider is, for all the members that use it', async () => {
    const others = await Promise.all([node.member(), node.member()]);
    const shared = await node.person({ members: Object.fromEntries(others.map((one) => [one, 'DPO'] as const)) });
    for (const memberId of others) {
      const { recordActivity } = await shared.ask(everyday('RecordActivity'), {
        input: { memberId, name: 'Paie', role: 'CONTROLLER', stage: 'LIVE', purposes: [] },
      });
      await shared.ask(everyday('EngageProvider'), {
        input: {
          memberId,
          activityIds: [recordActivity.activity.id],
          providerId: kept.provider,
          service: 'Paie',
          role: 'PROCESSOR',
        },
      });
    }
    const { answerForProvider } = await shared.ask(everyday('AnswerForProvider'), {
      input: { providerId: kept.provider, kind: 'PRIMARY', country: 'DE' },
    });
    expect(answerForProvider.errors).toEqual([]);
    expect(answerForProvider.locations.map((one: { member: { id: string } }) => one.member.id).sort()).toEqual([...others].sort());
  });

  it('is told of a change that somebody else made meanwhile, and nothing is lost', async () => {
    const correct = `mutation ($input: CorrectActivityInput!) {
      correctActivity(input: $input) { activity { version name description } errors { code path message } } }`;
    const first = await dpo.ask(correct, { input: { activityId: kept.activity, version: 1, description: 'Portail famille' } });
    const second = await dpo.ask(correct, { input: { activityId: kept.activity, version: 1, name: 'Autre nom' } });
    expect(first.correctActivity.activity).toEqual({ version: 2, name: 'Inscriptions scolaires', description: 'Portail famille' });
    expect(second.correctActivity).toEqual({
      activity: null,
      errors: [
        {
          code: 'CONFLICT',
          path: ['input', 'version'],
          message: 'Somebody changed this record meanwhile: it is now at version 2.',
        },
      ],
    });
  });

  it('sees what each field was, and who changed it', async () => {
    const { history } = await dpo.ask(
      'query ($id: ID!) { history(id: $id) { action version by through differences { field before after } } }',
      { id: kept.activity },
    );
    expect(history[0]).toEqual({
      action: 'UPDATED',
      version: 2,
      by: expect.stringContaining('Personne') as string,
      through: 'SESSION',
      differences: [{ field: 'description', before: null, after: 'Portail famille' }],
    });
    expect(history).toHaveLength(2);
  });

  it('is shown beside its field what is wrong, and nothing is written', async () => {
    const answer = await dpo.ask(everyday('RecordActivity'), {
      input: {
        memberId: member,
        name: '',
        role: 'CONTROLLER',
        stage: 'LIVE',
        from: '2025-01-01',
        to: '2024-01-01',
        purposes: [{ name: 'x'.repeat(1001) }],
      },
    });
    expect(answer.recordActivity.activity).toBeNull();
    expect(answer.recordActivity.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(
      expect.arrayContaining(['input.name', 'input.purposes.0.name', 'input.to']),
    );
    const { member: found } = await dpo.ask('query ($id: ID!) { member(id: $id) { activities { totalCount } } }', { id: member });
    expect(found.activities.totalCount).toBe(1);
  });

  it('reads what the group sees, which the member’s administrator alone decides', async () => {
    const register = operationOf('member-register', 'MemberRegister');
    expect((await dpo.ask(register, { member })).member.sharing).toBeNull();
    const choice = { input: { memberId: member, groupDpo: 'REGISTER', otherMembers: 'NONE' } };
    const refused = await dpo.send(everyday('ShareWithGroup'), choice);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await dpo.ask(register, { member })).member.sharing).toBeNull();

    const admin = await node.person({ members: { [member]: 'ADMIN' } });
    const sharing = { groupDpo: 'REGISTER', lawyers: 'CONTRACTS', otherMembers: 'NONE', documents: false, copies: true };
    const { shareWithGroup } = await admin.ask(everyday('ShareWithGroup'), choice);
    expect(shareWithGroup).toEqual({ member: { id: member, sharing }, errors: [] });
    expect((await dpo.ask(register, { member })).member).toMatchObject({ id: member, activities: { totalCount: 1 }, sharing });
  });

  it('takes the whole register along as one file', async () => {
    const response = await dpo.get(`/export/register/${member}`);
    const bundle = (await response.json()) as { format: string; activities: { name: string }[]; providers: { name: string }[] };
    expect(response.status).toBe(200);
    expect(bundle.format).toBe('vigie-register/1');
    expect(bundle.activities.map(({ name }) => name)).toEqual(['Inscriptions scolaires']);
    expect(bundle.providers.map(({ name }) => name)).toEqual(['OVH SAS']);
  });
});
