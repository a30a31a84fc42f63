import type { Instant } from '../../libs/model/src/index.js';
import { NodeInGroup, type NodeSpec } from './node-in-group.js';

/** Nodes of one group, in a process each, on one clock that stands still until it is moved. The first founded the group. */
export class GroupOfNodes {
  private constructor(
    readonly nodes: readonly NodeInGroup[],
    private at: number,
  ) {}

  static async start({ nodes, now = '2026-03-02T09:00:00.000Z' }: { nodes: NodeSpec[]; now?: Instant }): Promise<GroupOfNodes> {
    const started = await Promise.all(nodes.map((spec) => NodeInGroup.start(spec, now)));
    return new GroupOfNodes(started, Date.parse(now));
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
    await Promise.all(this.nodes.map((node) => node.remove()));
  }
}
