import { theCommandLine, theNode, Transactions } from '../../libs/database/src/index.js';
import {
  ApproveNode,
  CreateGroup,
  groupAdministration,
  type GroupAdministrationView,
  InviteNode,
  JoinGroup,
  type Roster,
  Rosters,
  RosterSync,
} from '../../libs/group/src/index.js';
import { accepted, SetClock } from '../../libs/runtime/src/index.js';
import { testNode, type TestNode } from './node.js';

/** Nodes of one group, over HTTP in this process; the first one keeps its roster. */
export interface TestGroup {
  clock: SetClock;
  nodes: TestNode[];
  keeper: TestNode;
  stop(): Promise<void>;
}

/** A node that may be in a group with others on this machine. It does nothing in the background: a test says when it is `upToDate`. */
export async function groupNode(clock: SetClock): Promise<TestNode> {
  const node = await testNode(clock, { peersPrivate: true });
  await node.app.get(RosterSync).stop();
  return node;
}

/** A group of this many nodes, all approved and up to date. */
export async function testGroup(size: number): Promise<TestGroup> {
  const clock = new SetClock('2026-03-02T09:00:00.000Z');
  const nodes = await Promise.all(Array.from({ length: size }, () => groupNode(clock)));
  const [keeper, ...others] = nodes;
  if (keeper === undefined) throw new Error('A group has a node.');
  await found(keeper);
  for (const [index, node] of others.entries()) {
    await join(keeper, node, `Nœud ${index + 2}`);
    await approve(keeper, `Nœud ${index + 2}`);
    await upToDate(node);
  }
  for (const node of others) await upToDate(node);
  const stop = async () => void (await Promise.all(nodes.map((node) => node.stop())));
  return { clock, nodes, keeper, stop };
}

export async function found(node: TestNode, url = node.address): Promise<void> {
  const input = { name: 'Pays de Vézonne', nodeName: 'Nœud 1', url };
  accepted(await node.app.get(CreateGroup).run(theCommandLine, input));
  await upToDate(node);
}

export async function invite(keeper: TestNode): Promise<string> {
  return accepted(await keeper.app.get(InviteNode).run(theCommandLine)).code;
}

/** Asks to join; what its administrator reads of its key. */
export async function join(keeper: TestNode, node: TestNode, nodeName: string): Promise<string> {
  const input = { code: await invite(keeper), nodeName, url: node.address };
  return accepted(await node.app.get(JoinGroup).run(theCommandLine, input)).fingerprint;
}

/** The keeper approves all that a node declares. */
export async function approve(keeper: TestNode, name: string): Promise<void> {
  const [waiting] = (await administrationOf(keeper)).waiting.filter((one) => one.name === name);
  if (waiting === undefined) throw new Error(`Nothing of ${name} waits.`);
  const [fingerprint] = waiting.fingerprints;
  accepted(await keeper.app.get(ApproveNode).run(theCommandLine, { nodeId: name, fingerprint, seen: waiting.seen }));
}

/** What the background does every five minutes, now. */
export function upToDate(node: TestNode): Promise<void> {
  return node.app.get(RosterSync).now();
}

export async function administrationOf(node: TestNode): Promise<GroupAdministrationView> {
  const view = await node.app.get(Transactions).read(theNode, (tx) => groupAdministration(tx, new Date().toISOString()));
  if (view === null) throw new Error('This node is in no group.');
  return view;
}

export async function rosterOf(node: TestNode): Promise<Roster> {
  const roster = await node.app.get(Rosters).current();
  if (roster === null) throw new Error('This node has no roster.');
  return roster;
}

export async function nodeIdOf(node: TestNode): Promise<string> {
  return (await node.app.get(Rosters).own())?.nodeId ?? '';
}
