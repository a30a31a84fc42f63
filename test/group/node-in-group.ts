import { join } from 'node:path';
import type { Shared } from '../../apps/registry/src/demonstration/group/sharing.js';
import type { Person } from '../../apps/registry/src/demonstration/people.js';
import { AskedProcess } from '../../apps/registry/src/supervisor/asked-process.js';
import { PROPOSED } from '../../libs/group/src/index.js';
import type { Instant, RegisterBundle } from '../../libs/model/src/index.js';
import type { Client } from '../support/client.js';
import { emptyDatabase, rowsOf } from '../support/database.js';
import { signedInAs } from '../support/signed-in.js';
import type { OwnNodeTasks } from './own-node-tasks.js';

/** A node to be: its name, and the registers of its members. What is not said of sharing is as it is proposed. */
export interface NodeSpec {
  name: string;
  registers: RegisterBundle[];
  sharing?: Record<string, Partial<Shared>>;
}

/** Who comes in at every node: for the group, for its lawyers, and for its members. */
export type Who = 'DPO' | 'LAWYER' | 'ADMIN';

/** A node in a process of its own, with a database of its own on the server of the tests. */
export class NodeInGroup {
  private process: AskedProcess<OwnNodeTasks> | null = null;
  private readonly passwords = new Map<string, string>();
  private port = 0;
  address = '';

  private constructor(
    readonly spec: NodeSpec,
    readonly databaseUrl: string,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(spec: NodeSpec, now: Instant): Promise<NodeInGroup> {
    const { url, drop } = await emptyDatabase();
    const node = new NodeInGroup(spec, url, drop);
    await node.start(now);
    await node.load();
    return node;
  }

  /** Starts it again where it was, after a stop or a kill. */
  async start(now: Instant): Promise<void> {
    this.process = await this.started(now, this.port);
    this.address = await this.process.ask('address', null);
    this.port = Number(new URL(this.address).port);
  }

  /** Another process on the same database, at another address; whoever starts it stops it. */
  async second(now: Instant): Promise<{ address: string; stop: () => Promise<void> }> {
    const process = await this.started(now, 0);
    return { address: await process.ask('address', null), stop: () => process.stop() };
  }

  get running(): AskedProcess<OwnNodeTasks> {
    if (this.process === null) throw new Error(`${this.spec.name} does not run.`);
    return this.process;
  }

  get isRunning(): boolean {
    return this.process !== null && !this.process.hasEnded;
  }

  async stop(): Promise<void> {
    await this.process?.stop();
  }

  /** kill -9. */
  async kill(): Promise<void> {
    this.running.kill();
    await this.running.ended;
  }

  /** Stopped, and its database with it. */
  async remove(): Promise<void> {
    await this.stop();
    await this.drop();
  }

  /** Signs in: a session does not outlive a clock that is moved far. */
  as(who: Who): Promise<Client> {
    const email = emailOf(who, this.spec);
    return signedInAs(this.address, email, this.passwords.get(email) ?? '');
  }

  /** What is in its database, whoever may read it. */
  rows<Row>(statement: string): Promise<Row[]> {
    return rowsOf(this.databaseUrl, statement) as Promise<Row[]>;
  }

  private started(now: Instant, port: number): Promise<AskedProcess<OwnNodeTasks>> {
    return AskedProcess.start(SCRIPT, {
      PATH: process.env.PATH,
      DATABASE_URL: this.databaseUrl,
      VIGIE_DATABASE_POOL: '5',
      VIGIE_LOG_LEVEL: process.env.VIGIE_TEST_LOG ?? 'fatal',
      VIGIE_PEERS_PRIVATE: 'true',
      VIGIE_TEST_PORT: String(port),
      VIGIE_TEST_NOW: now,
    });
  }

  private async load(): Promise<void> {
    const { registers, sharing = {} } = this.spec;
    const members = registers.map(({ member }) => member.id);
    const policies = members.map((id) => [id, { ...PROPOSED, ...sharing[id] }]);
    const part = { registers, people: peopleOf(this.spec, members), sharing: Object.fromEntries(policies) };
    for (const { email, password } of await this.running.ask('load', part)) this.passwords.set(email, password);
  }
}

const SCRIPT = join('dist', 'test', 'group', 'own-node.js');

const emailOf = (who: Who, { name }: NodeSpec) => `${who}@${encodeURIComponent(name).replaceAll('%', '')}.example`.toLowerCase();

function peopleOf(spec: NodeSpec, members: readonly string[]): Person[] {
  const all = (role: 'READER' | 'ADMIN') => Object.fromEntries(members.map((id) => [id, role]));
  const person = (who: Who) => ({ name: `${who} ${spec.name}`, email: emailOf(who, spec), work: who });
  return [
    { ...person('DPO'), ofNode: ['GROUP_DPO'], ofMembers: {} },
    { ...person('LAWYER'), ofNode: ['LAWYER'], ofMembers: {} },
    { ...person('ADMIN'), ofNode: ['NODE_ADMIN'], ofMembers: all('ADMIN') },
  ];
}
