import { newId } from '../../runtime/src/index.js';
import { CloseAccount } from '../src/index.js';
import { accepted, accessDatabase, type AccessDatabase, newMember, refusals, somebody } from './access.js';

const whom = (actorId: string) => ({ actorId, email: null });

describe('roles', () => {
  let node: AccessDatabase;
  beforeAll(async () => {
    node = await accessDatabase();
  });
  afterAll(() => node.close());

  const rolesOf = (memberId: string) =>
    node.source.query<{ actor_id: string; role: string }[]>(
      'SELECT actor_id, role FROM member_role WHERE member_id = $1 ORDER BY role, actor_id',
      [memberId],
    );
  const chainOf = (memberId: string) =>
    node.source.query<object[]>(
      'SELECT action, record_type, record_id, actor_id, through, content FROM journal WHERE member_id = $1 ORDER BY seq',
      [memberId],
    );
  /** A member and the person who administers it. */
  const administered = async () => {
    const memberId = await newMember(node);
    const admin = await somebody(node);
    accepted(await node.roles.openMember(node.first.actor, whom(admin.id), memberId));
    return { memberId, admin };
  };

  it('are given to a person by address, and taken back, and the member’s chain says by whom without naming anybody', async () => {
    const { memberId, admin } = await administered();
    const { id } = await somebody(node, 'lectrice@exemple.fr');
    accepted(await node.roles.give(admin.actor, { actorId: null, email: 'LECTRICE@exemple.fr' }, memberId, 'READER'));
    accepted(await node.roles.give(admin.actor, whom(id), memberId, 'READER'));
    expect(await rolesOf(memberId)).toEqual([
      { actor_id: admin.id, role: 'ADMIN' },
      { actor_id: id, role: 'READER' },
    ]);
    accepted(await node.roles.take(admin.actor, whom(id), memberId, 'READER'));
    const by = { record_type: 'ROLE', through: 'SESSION' };
    expect(await chainOf(memberId)).toEqual([
      {
        ...by,
        action: 'CREATED',
        record_id: `${admin.id} ADMIN`,
        actor_id: node.firstId,
        content: { actorId: admin.id, role: 'ADMIN' },
      },
      { ...by, action: 'CREATED', record_id: `${id} READER`, actor_id: admin.id, content: { actorId: id, role: 'READER' } },
      { ...by, action: 'DELETED', record_id: `${id} READER`, actor_id: admin.id, content: null },
    ]);
  });

  it('are not given to nobody, to one who is told twice, or on a member that is not there', async () => {
    const { memberId, admin } = await administered();
    const missing = newId();
    const before = [await rolesOf(memberId), await chainOf(memberId)];
    const give = (actorId: string | null, email: string | null, member = memberId) =>
      node.roles.give(admin.actor, { actorId, email }, member, 'DPO');
    expect(refusals(await give(newId(), null))).toEqual(['NOT_FOUND input.actorId']);
    expect(refusals(await give(null, 'absente@exemple.fr'))).toEqual(['NOT_FOUND input.email']);
    expect(refusals(await give(admin.id, 'absente@exemple.fr'))).toEqual(['INVALID input']);
    expect(refusals(await give(admin.id, null, missing))).toEqual(['NOT_FOUND input.memberId']);
    expect([await rolesOf(memberId), await chainOf(memberId)]).toEqual(before);
    expect([await rolesOf(missing), await chainOf(missing)]).toEqual([[], []]);
  });

  it('of a member that nobody administers are opened once by the node, and no more', async () => {
    const { memberId, admin } = await administered();
    const before = [await rolesOf(memberId), await chainOf(memberId)];
    expect(refusals(await node.roles.openMember(node.first.actor, whom(node.firstId), memberId))).toEqual([
      'REFUSED input.memberId',
    ]);
    expect([await rolesOf(memberId), await chainOf(memberId)]).toEqual(before);
    expect(before[0]).toEqual([{ actor_id: admin.id, role: 'ADMIN' }]);
  });

  it('keep somebody who administers a member, and whose account is open', async () => {
    const { memberId, admin } = await administered();
    const other = await somebody(node);
    const take = (actorId: string) => node.roles.take(admin.actor, whom(actorId), memberId, 'ADMIN');
    expect(refusals(await take(admin.id))).toEqual(['REFUSED input.role']);
    accepted(await node.roles.give(admin.actor, whom(other.id), memberId, 'ADMIN'));
    accepted(await new CloseAccount(node.transactions).disable(node.first.actor, other.id));
    const before = [await rolesOf(memberId), await chainOf(memberId)];
    expect(refusals(await take(admin.id))).toEqual(['REFUSED input.role']);
    expect([await rolesOf(memberId), await chainOf(memberId)]).toEqual(before);
    accepted(await take(other.id));
  });

  it('keep one of two administrators who leave at the same time', async () => {
    const { memberId, admin } = await administered();
    const other = await somebody(node);
    accepted(await node.roles.give(admin.actor, whom(other.id), memberId, 'ADMIN'));
    const both = [admin.id, other.id].map((id) => node.roles.take(admin.actor, whom(id), memberId, 'ADMIN'));
    const answers = await Promise.all(both);
    expect(answers.filter((answer) => answer instanceof Error)).toHaveLength(1);
    expect(await rolesOf(memberId)).toHaveLength(1);
  });

  it('that administer are not for tools', async () => {
    const { memberId, admin } = await administered();
    const token = { name: 'Outil', expiresOn: '2027-01-01', memberIds: [memberId], role: 'EDITOR' as const, nodeRoles: [] };
    const { tokenId } = accepted(await node.tokens.run(admin.actor, token));
    expect(refusals(await node.roles.give(admin.actor, whom(tokenId), memberId, 'ADMIN'))).toEqual(['REFUSED input.role']);
    expect(refusals(await node.roles.giveOfNode(node.first.actor, whom(tokenId), 'NODE_ADMIN'))).toEqual(['REFUSED input.role']);
    const unopened = await newMember(node);
    expect(refusals(await node.roles.openMember(node.first.actor, whom(tokenId), unopened))).toEqual(['REFUSED input.role']);
    expect(await rolesOf(unopened)).toEqual([]);
    expect(await rolesOf(memberId)).toEqual([
      { actor_id: admin.id, role: 'ADMIN' },
      { actor_id: tokenId, role: 'EDITOR' },
    ]);
  });

  it('of the node are given and taken back in its chain, and one person always administers it', async () => {
    const { id } = await somebody(node);
    accepted(await node.roles.giveOfNode(node.first.actor, whom(id), 'LAWYER'));
    accepted(await node.roles.takeOfNode(node.first.actor, whom(id), 'LAWYER'));
    expect(refusals(await node.roles.takeOfNode(node.first.actor, whom(id), 'LAWYER'))).toEqual(['NOT_FOUND input.role']);
    expect(refusals(await node.roles.takeOfNode(node.first.actor, whom(node.firstId), 'NODE_ADMIN'))).toEqual([
      'REFUSED input.role',
    ]);
    const entries = (await chainOf('')) as { record_type: string; record_id: string; action: string }[];
    expect(entries.filter(({ record_type }) => record_type === 'NODE_ROLE').map((one) => `${one.action} ${one.record_id}`)).toEqual(
      [`CREATED ${node.firstId} NODE_ADMIN`, `CREATED ${id} LAWYER`, `DELETED ${id} LAWYER`],
    );
  });
});
