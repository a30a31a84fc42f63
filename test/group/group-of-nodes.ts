import { bringTogether, letIn, tellEachOther, type Together } from '../../apps/registry/src/demonstration/group/bring-together.js';
import type { Instant } from '../../libs/model/src/index.js';
import { HostileNode, type HostileSpec } from './hostile/hostile-node.js';
import { NodeInGroup, type NodeSpec } from './node-in-group.js';

export interface GroupSpec {
  /** The first founds the group, and keeps its roster. */
  nodes: NodeSpec[];
  /** Nodes that may be told to misbehave. */
  hostile?: Omit<HostileSpec, 'now'>[];
  now?: Instant;
}

/** Nodes of one group, in a process each, on one clock that stands still until it is moved. */
export class GroupOfNodes {
  readonly hostile: HostileNode[] = [];

  private constructor(
    readonly nodes: readonly NodeInGroup[],
    private at: number,
  ) {}

  static async start({ nodes, hostile = [], now = '2026-03-02T09:00:00.000Z' }: GroupSpec): Promise<GroupOfNodes> {
    const started = await Promise.all(nodes.map((spec) => NodeInGroup.start(spec, now)));
    const group = new GroupOfNodes(started, Date.parse(now));
    await bringTogether('Groupe d’essai', started.map(asTogether));
    for (const spec of hostile) await group.let(spec);
    return group;
  }

  /** One more node joins, which may be told to misbehave. */
  async let(spec: Omit<HostileSpec, 'now'>): Promise<HostileNode> {
    const [keeper] = this.nodes;
    if (keeper === undefined) throw new Error('There is no keeper.');
    const node = await HostileNode.listen({ ...spec, now: () => this.at });
    this.hostile.push(node);
    await letIn(asTogether(keeper), (code) => node.join(code));
    await this.tell();
    return node;
  }

  /** Every node that runs knows the last roster. */
  tell(): Promise<void> {
    return tellEachOther(this.nodes.filter(({ isRunning }) => isRunning).map(asTogether));
  }

  get now(): Instant {
    return new Date(this.at).toISOString();
  }

  node(name: string): NodeInGroup {
    const found = this.nodes.find(({ spec }) => spec.name === name);
    if (found === undefined) throw new Error(`The group has no node ${name}.`);
    return found;
  }

  /** Moves every clock that runs. */
  async advance(milliseconds: number): Promise<void> {
    this.at += milliseconds;
    const running = this.nodes.filter(({ isRunning }) => isRunning);
    await Promise.all(running.map((node) => node.running.ask('setClock', this.now)));
  }

  /** Again, on what it had, at the time of the others. */
  start(name: string): Promise<void> {
    return this.node(name).start(this.now);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.nodes.map((node) => node.remove()), ...this.hostile.map((node) => node.stop())]);
  }
}

const asTogether = ({ spec, address, running }: NodeInGroup): Together => ({ name: spec.name, address, process: running });
