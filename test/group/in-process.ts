import { AnswerOperation } from '../../libs/group/src/answer/answer-operation.js';
import { PeerFailure } from '../../libs/group/src/peer/peer-failure.js';
import { type PeerCall, Peers } from '../../libs/group/src/peer/peers.js';
import type { Roster, RosterHolder, RosterMember, RosterNode } from '../../libs/group/src/roster/roster.js';
import { Rosters, type Standing } from '../../libs/group/src/roster/rosters.js';
import { OPERATIONS } from '../../libs/group/src/operations/catalogue.js';
import type { Clock } from '../../libs/runtime/src/index.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

/** The roster, given instead of signed: what these tests are about is what comes after. */
export class GivenRosters extends Rosters {
  constructor(
    private readonly nodeId: string,
    private readonly roster: () => Roster,
  ) {
    super(null as never);
  }

  override standing(): Promise<Standing> {
    return Promise.resolve({ own: { nodeId: this.nodeId } as Standing['own'], roster: this.roster() });
  }

  override pseudonymOf(accountId: string): Promise<string> {
    return Promise.resolve(accountId);
  }

  override secretFor(purpose: string): Promise<string> {
    return Promise.resolve(`${this.nodeId} ${purpose}`);
  }
}

/** What goes wrong with a node. */
export type Fault = 'NONE' | 'DOWN' | 'LATE' | 'REFUSES' | 'UNSORTED' | 'TWICE' | 'FOREIGN' | 'MALFORMED';

/** A group of nodes in this process, each with its database: only the network between them is a stand-in. */
export class InProcessGroup {
  readonly nodes: { id: string; database: TestDatabase; answering: AnswerOperation }[] = [];
  readonly faults = new Map<string, Fault>();
  members: RosterMember[] = [];
  holders: RosterHolder[] = [];

  static async of(count: number, clock: Clock): Promise<InProcessGroup> {
    const group = new InProcessGroup();
    const databases = await Promise.all(Array.from({ length: count }, () => freshDatabase(clock)));
    for (const [index, database] of databases.entries()) {
      const id = `00000000-0000-7000-8000-00000000000${index + 1}`;
      const answering = new AnswerOperation(database.transactions, group.rosters(id));
      group.nodes.push({ id, database, answering });
    }
    return group;
  }

  rosters(nodeId: string): Rosters {
    return new GivenRosters(nodeId, () => this.roster);
  }

  get roster(): Roster {
    const nodes = this.nodes.map(({ id }, index): RosterNode => {
      const operations = OPERATIONS.map(({ name }) => name);
      return { id, name: `Nœud ${index + 1}`, url: `https://${index + 1}.example`, state: 'ACTIVE', keys: [], operations };
    });
    return {
      groupId: '00000000-0000-7000-8000-000000000000',
      name: 'Haute-Vézonne',
      version: 1,
      previous: null,
      issuedAt: '2026-01-01T00:00:00.000Z',
      expiresAt: '2100-01-01T00:00:00.000Z',
      keeper: { nodeId: nodes[0]?.id ?? '' },
      keys: [],
      nodes,
      members: this.members,
      holders: this.holders,
    };
  }

  get peers(): Peers {
    return new PeersInProcess(this);
  }

  async close(): Promise<void> {
    await Promise.all(this.nodes.map(({ database }) => database.close()));
  }
}

class PeersInProcess extends Peers {
  constructor(private readonly group: InProcessGroup) {
    super();
  }

  async call(node: RosterNode, { operation, variables, asker, deadlineMs }: PeerCall): Promise<unknown> {
    const fault = this.group.faults.get(node.id) ?? 'NONE';
    if (fault === 'DOWN') throw new PeerFailure('UNREACHABLE', 'It is down.');
    if (fault === 'LATE') throw new PeerFailure('DEADLINE', 'It is late.', { wasSent: true });
    if (fault === 'REFUSES') throw new PeerFailure('REFUSED', 'It refuses.', { wasSent: true });
    const there = this.group.nodes.find(({ id }) => id === node.id);
    const answer: unknown = await there?.answering.answer(operation, variables, asker, deadlineMs);
    return spoilt(JSON.parse(JSON.stringify(answer)), fault);
  }
}

// What a hostile node makes of its own answer.
// oxlint-disable-next-line no-explicit-any
function spoilt(sent: any, fault: Fault): unknown {
  const rows = sent.answer.rows as { memberId: string; key: string }[];
  const first = rows[0];
  if (fault === 'MALFORMED') sent.answer = { rows: 'none' };
  if (first === undefined) return sent;
  if (fault === 'UNSORTED') rows.push({ ...first, key: '!' });
  if (fault === 'TWICE') rows.unshift(first);
  if (fault === 'FOREIGN') rows.push({ ...rows.at(-1), memberId: 'nobody of this node' } as typeof first);
  return sent;
}
