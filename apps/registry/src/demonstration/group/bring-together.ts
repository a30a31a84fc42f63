import type { InputOf, ResultOf } from '../../supervisor/tasks.js';
import type { Joining, TrustTasks } from './trust-tasks.js';

/** A node that can be asked to take the steps of trust. */
export interface Together {
  name: string;
  /** Where its peers reach it. */
  address: string;
  process: AsksTrust;
}

interface AsksTrust {
  ask<Task extends keyof TrustTasks>(task: Task, input: InputOf<TrustTasks[Task]>): Promise<ResultOf<TrustTasks[Task]>>;
}

/** Makes one group of these nodes, the first of which keeps its roster. Nodes that are in one already, where they are now, stay so. */
export async function bringTogether(group: string, nodes: readonly Together[]): Promise<void> {
  if (await areTogether(nodes)) return;
  const [keeper, ...others] = nodes;
  if (keeper === undefined) return;
  for (const node of [...others, keeper]) await node.process.ask('leave', null);
  await keeper.process.ask('found', { group, node: keeper.name, url: keeper.address });
  await keeper.process.ask('sync', null);
  for (const { name, address, process } of others) {
    await letIn(keeper, (code) => process.ask('join', { code, node: name, url: address }));
  }
  await tellEachOther(others);
}

/** An invitation, what comes of it, and the approval of the keeper. */
export async function letIn(keeper: Together, join: (code: string) => Promise<Joining>): Promise<void> {
  const asked = await join(await keeper.process.ask('invite', null));
  await keeper.process.ask('approve', asked);
}

/** Each node hears that it is in, then says what it answers, then hears what the others said. */
export async function tellEachOther(nodes: readonly Together[]): Promise<void> {
  for (let step = 0; step < 3; step++) await Promise.all(nodes.map(({ process }) => process.ask('sync', null)));
}

/** They may have been started elsewhere since, and not be where the roster says. */
async function areTogether(nodes: readonly Together[]): Promise<boolean> {
  const standings = await Promise.all(nodes.map(({ process }) => process.ask('standing', null)));
  return standings.every((standing, index) => standing !== null && standing.url === nodes[index]?.address);
}
