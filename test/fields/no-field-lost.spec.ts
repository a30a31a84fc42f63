import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLInputObjectType, type GraphQLObjectType, isNonNullType } from 'graphql';
import { globalId } from '../../libs/graphql-kit/src/index.js';
import type { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';
import { selectionOf, valueOf } from './values.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'), { assumeValidSDL: true });

/** How each kind of record is written, and what it reads as where the names differ. */
const kinds = [
  { type: 'Activity', create: 'recordActivity', correct: 'correctActivity', id: 'activityId' },
  { type: 'Engagement', create: 'engageProvider', correct: 'correctEngagement', id: 'engagementId' },
  { type: 'Location', create: 'declareLocation', correct: 'correctLocation', id: 'locationId' },
  { type: 'Agreement', create: 'recordAgreement', correct: 'correctAgreement', id: 'agreementId' },
  { type: 'Provider', create: 'addProvider', correct: 'correctProvider', id: 'providerId' },
  { type: 'Member', create: 'createMember', correct: 'correctMember', id: 'memberId' },
] as const;

/** Fields of inputs that are read through the record that they name. */
const readAs: Record<string, string> = {
  activityIds: 'activities { id }',
  agreementIds: 'agreements { id }',
  arrangementIds: 'arrangements { id }',
  providerId: 'provider { id }',
  parentId: 'parent { id }',
  engagementId: 'engagement { id }',
  activityId: 'activity { id }',
  operatorId: 'operator { id }',
};
const notOfTheRecord = new Set(['memberId of create', 'isNew', 'version']);

describe.each(kinds)('$type: no field is lost', ({ type, create, correct, id }) => {
  let node: TestNode;
  let client: Client;
  let ids: Record<string, string[]>;
  let selection: string;
  const createInput = inputOf(create);
  const correctInput = inputOf(correct);
  const fields = Object.values(correctInput.getFields()).filter(({ name }) => name !== id && name !== 'version');

  beforeAll(async () => {
    node = await testNode();
    const member = await node.member();
    client = await node.person({ members: { [member]: 'DPO' }, node: ['GROUP_DPO', 'NODE_ADMIN'] });
    ids = await neighbours(client, member);
    if (type === 'Member') await openToEveryMember();
    const object = schema.getType(type) as GraphQLObjectType;
    const links = Object.keys(object.getFields()).filter((name) => leadsElsewhere.has(name));
    const linked = fields.flatMap(({ name }) => (name in readAs && !(type === 'Provider') ? [readAs[name] ?? ''] : []));
    selection = selectionOf(object, new Set([...leadsElsewhere, ...links])).replace(/\}$/, `${linked.join(' ')} }`);
  });
  afterAll(() => node.stop());

  it('says the same fields when it is created and when it is corrected', () => {
    const ofCreation = Object.keys(createInput.getFields()).filter(
      (name) => !notOfTheRecord.has(name) && !(name === 'memberId' && type !== 'Provider'),
    );
    expect(fields.map(({ name }) => name).sort()).toEqual(ofCreation.sort());
  });

  it('keeps every value that it is created with', async () => {
    const input = whole(0);
    const record = await created(input);
    expect(readBack(record)).toEqual(asRead(input));
  });

  it.each(fields.map(({ name }) => name))('%s: another value, left out, cleared', async (name) => {
    const first = whole(0);
    const record = await created(first);
    const field = correctInput.getFields()[name];
    if (field === undefined) throw new Error(name);
    const value = valueOf(field.type, name, 1, ids);
    const companion = together(name, 1);

    const changed = await corrected(record, { [name]: value, ...companion });
    expect(readBack(changed)).toEqual(asRead({ ...first, [name]: value, ...companion }));

    const untouched = await corrected(changed, {});
    expect(readBack(untouched)).toEqual(readBack(changed));

    const cleared = await corrected(untouched, { [name]: null });
    const isNeeded = isNonNullType(createInput.getFields()[name]?.type) || neededByTheModel.has(`${type}.${name}`);
    if (isNeeded) expect(cleared.errors).toEqual([expect.objectContaining({ code: expect.stringMatching(/INVALID/) as string })]);
    else expect(readBack(cleared)).toEqual(asRead({ ...first, [name]: null, ...companion }));
  });

  function whole(turn: 0 | 1): Record<string, unknown> {
    const values = fields.map((field) => [field.name, valueOf(field.type, field.name, turn, ids)] as const);
    const input = Object.fromEntries(values);
    // A place is at a provider or at the member itself.
    if (type === 'Location') input.activityId = null;
    if (type === 'Provider') input.name = `Prestataire ${Math.random().toString(36).slice(2)}`;
    if (type === 'Provider')
      input.identifiers = { siren: null, vat: `FR${Math.random().toString(36).slice(2)}`, lei: null, domain: null };
    return input;
  }

  /** What has to change with a field for the record to make sense. */
  function together(name: string, turn: 0 | 1): Record<string, unknown> {
    if (type !== 'Location' || (name !== 'activityId' && name !== 'engagementId')) return {};
    return name === 'activityId' ? { engagementId: null } : turn === 1 ? { activityId: null } : {};
  }

  async function created(input: Record<string, unknown>): Promise<Read> {
    const extra = {
      ...('memberId' in createInput.getFields() && type !== 'Provider' && { memberId: ids.member?.[0] }),
      ...(type === 'Provider' && { isNew: true }),
    };
    const record = await write(create, createInput.name, { ...input, ...extra });
    if (type === 'Member') await openToEveryMember();
    return record;
  }

  async function corrected(record: Read, changes: object): Promise<Read> {
    const answer = await write(correct, correctInput.name, { [id]: record.id, version: record.version, ...changes });
    return 'errors' in answer ? { ...record, ...answer } : answer;
  }

  async function write(field: string, inputType: string, input: object): Promise<Read> {
    const object = `${type[0]?.toLowerCase()}${type.slice(1)}`;
    const answer = await client.ask(
      `mutation ($input: ${inputType}!) { ${field}(input: $input) { ${object} ${selection} errors { code path message } } }`,
      { input },
    );
    const errors: object[] = answer[field].errors;
    return errors.length > 0 ? { errors } : answer[field][object];
  }

  /** The values of the fields, by the names of the inputs. */
  function readBack(record: Read): Record<string, unknown> {
    if (record.errors !== undefined && record.id === undefined) throw new Error(JSON.stringify(record.errors));
    return Object.fromEntries(fields.map(({ name }) => [name, valueIn(record, name)]));
  }

  function valueIn(record: Read, name: string): unknown {
    if (!(name in readAs) || type === 'Provider') return record[name];
    const linked = record[(readAs[name] ?? '').split(' ')[0] ?? ''] as { id: string } | { id: string }[] | null;
    if (linked === null) return null;
    return Array.isArray(linked) ? linked.map((one) => one.id) : linked.id;
  }

  function asRead(input: Record<string, unknown>): Record<string, unknown> {
    const own = type === 'Agreement' && input.holderId === null ? { holderId: ids.member?.[0] } : {};
    return { ...input, ...own };
  }

  async function openToEveryMember(): Promise<void> {
    const { viewer } = await client.ask('{ viewer { id } }');
    await node.database.source.query(
      `INSERT INTO member_role (member_id, actor_id, role, granted_at) SELECT member_id, $1, 'DPO', now() FROM member ON CONFLICT DO NOTHING`,
      [viewer.id],
    );
  }
});

type Read = Record<string, unknown> & { id?: string; version?: number; errors?: object[] };

/** Fields that lead to other records; they are read by their ids. */
const leadsElsewhere = new Set([
  'member',
  'holder',
  'provider',
  'operator',
  'parent',
  'activity',
  'engagement',
  'activities',
  'engagements',
  'agreements',
  'arrangements',
  'locations',
  'subProcessors',
  'usedByMembers',
  'completeness',
  'findings',
]);

/** Fields that the model wants though they may be left out. */
const neededByTheModel = new Set(['Location.engagementId', 'Location.activityId']);

function inputOf(mutation: string): GraphQLInputObjectType {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return schema.getType(name) as GraphQLInputObjectType;
}

/** Records that others name. */
async function neighbours(client: Client, member: string): Promise<Record<string, string[]>> {
  const make = async (field: string, object: string, input: object): Promise<string> => {
    const name = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const answer = await client.ask(
      `mutation ($input: ${name}!) { ${field}(input: $input) { ${object} { id } errors { code path message } } }`,
      { input },
    );
    if (answer[field].errors.length > 0) throw new Error(JSON.stringify(answer[field].errors));
    return answer[field][object].id as string;
  };
  const activity = { memberId: member, role: 'CONTROLLER', stage: 'LIVE', purposes: [] };
  const agreement = { memberId: member, kind: 'JOINT_ARRANGEMENT', state: 'DRAFT', vehicle: 'OWN' };
  const activities = [
    await make('recordActivity', 'activity', { ...activity, name: 'A' }),
    await make('recordActivity', 'activity', { ...activity, name: 'B' }),
  ];
  const agreements = [
    await make('recordAgreement', 'agreement', { ...agreement, title: 'A' }),
    await make('recordAgreement', 'agreement', { ...agreement, title: 'B' }),
  ];
  const providers = [
    await make('addProvider', 'provider', { name: 'Alpha Numérique' }),
    await make('addProvider', 'provider', { name: 'Bêta Logiciels' }),
  ];
  const engagement = { memberId: member, activityIds: activities, service: 'S', role: 'PROCESSOR' };
  const engagements = [
    await make('engageProvider', 'engagement', { ...engagement, providerId: providers[0] }),
    await make('engageProvider', 'engagement', { ...engagement, providerId: providers[1] }),
  ];
  const elsewhere = [globalId('Agreement', 'ailleurs', 'x/1'), globalId('Agreement', 'ailleurs', 'x/2')];
  return {
    member: [member],
    activityIds: activities,
    agreementIds: agreements,
    arrangementIds: agreements,
    list: providers,
    providerId: providers,
    operatorId: providers,
    parentId: engagements,
    engagementId: engagements,
    activityId: activities,
    sharedAgreementId: elsewhere,
    memberId: [globalId('Member', 'autre', 'autre'), member],
    holderId: [globalId('Member', 'centrale', 'centrale'), member],
    clauseId: ['28.3.a', '28.3.0-duration'],
  };
}
