import type { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';

const draft = `draft { reference name description role stage from to purposes { name legalBasis legalText } exerciseOfPublicPowers dataSubjects
  data { name special article9Condition retention { active administrativeUse finalDisposition archivesVisaOn } } recipients transfersDeclared
  healthData hdsScope securityMeasures dpia { cnilListType criteria exempt waiverReason validatedOn residualRisk }
  review { lastOn everyMonths } responsibleService templateCode tags }`;

describe('the templates of activities', () => {
  let node: TestNode;
  let member: string;
  let editor: Client;

  beforeAll(async () => {
    node = await testNode();
    member = await node.member();
    editor = await node.person({ members: { [member]: 'EDITOR' } });
  });
  afterAll(() => node.stop());

  const templates = async () =>
    (await editor.ask(`{ activityTemplates { code name domain description ${draft} } }`)).activityTemplates as {
      code: string;
      name: string;
      domain: string;
      draft: object;
    }[];

  it('are listed by domain then name, each with its domain', async () => {
    const list = await templates();
    expect(list).toHaveLength(33);
    const { compare } = new Intl.Collator('en');
    const inOrder = [...list].sort((one, other) => compare(one.domain, other.domain) || compare(one.name, other.name));
    expect(list.map(({ code }) => code)).toEqual(inOrder.map(({ code }) => code));
    expect(new Set(list.map(({ domain }) => domain)).size).toBe(9);
  });

  it('make a record of the register as they are, each of them', async () => {
    for (const { draft: input, code } of await templates()) {
      const { recordActivity } = await editor.ask(
        'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { activity { templateCode } errors { path message } } }',
        { input: { ...input, memberId: member } },
      );
      expect(recordActivity).toEqual({ activity: { templateCode: code }, errors: [] });
    }
  });

  it('are found by their code; another code is nothing', async () => {
    expect(
      await editor.ask(
        '{ activityTemplate(code: "RH-02") { name domain draft { role data { name } } } none: activityTemplate(code: "X-1") { code } }',
      ),
    ).toEqual({
      activityTemplate: {
        name: 'Payroll',
        domain: 'Human resources',
        draft: { role: 'CONTROLLER', data: expect.arrayContaining([{ name: 'NIR' }]) as object },
      },
      none: null,
    });
  });

  it('are read in the language of who asks', async () => {
    await editor.ask('mutation { updateAccount(input: { locale: fr }) { errors { message } } }');
    const { activityTemplate } = await editor.ask('{ activityTemplate(code: "EC-01") { name domain description } }');
    expect(activityTemplate).toEqual({
      name: 'État civil (actes, copies, mentions, COMEDEC)',
      domain: 'État civil et population',
      description:
        'Prestataires habituels\u00a0: logiciel état civil, numérisation/indexation, COMEDEC (ANTS). Durées de conservation indicatives, à faire valider par les archives départementales.',
    });
  });
});
