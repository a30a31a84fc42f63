import type { RegisterBundle } from '../../../model/src/index.js';
import { group } from '../../../../test/findings/two-communes.js';
import { PeerFailure, type SourceOutcome } from '../../src/peer/peer-failure.js';
import { type PeerCall, Peers } from '../../src/peer/peers.js';
import type { BindingVariables } from '../../src/protocol/contracts.js';
import type { Roster, RosterNode } from '../../src/roster/roster.js';

export const HERE = '00000000-0000-4000-8000-000000000001';
const FAR = '00000000-0000-4000-8000-000000000002';
export const START = '2026-03-02T09:00:00.000Z';

export const [m, n, union] = group as [RegisterBundle, RegisterBundle, RegisterBundle];

/** The same commune under another id, whose use relies on an agreement. */
export const relyingOn = (ref: string | null, id = 'm'): RegisterBundle => ({
  ...m,
  member: { ...m.member, id },
  engagements: m.engagements.map((one) => ({ ...one, sharedAgreementRef: ref })),
});

/** The agreement as the node of its holder says it to `m`. */
export const told: RegisterBundle = {
  ...union,
  member: { ...union.member, id: 'loin' },
  providers: m.providers,
  agreements: union.agreements.map((one) => ({ ...one, holderId: 'loin' })),
};
export const answering = (holder: unknown) => ({ answer: { holder }, members: [{ id: 'loin' }] });

/** The edge of the network. */
export class FarNode extends Peers {
  readonly asked: { variables: BindingVariables; asker: Partial<PeerCall['asker']> }[] = [];
  mostAtOnce = 0;
  private atOnce = 0;
  private answer: () => unknown = () => null;
  private heard: () => void = () => undefined;

  says(sent: unknown): void {
    this.answer = () => sent;
  }

  fails(outcome: SourceOutcome): void {
    this.answer = () => {
      throw new PeerFailure(outcome, 'as the test has it');
    };
  }

  nextAsked(): Promise<void> {
    return new Promise((resolve) => (this.heard = resolve));
  }

  async call(_node: RosterNode, { signal: _signal, variables, asker: { queryId: _queryId, ...asker }, ...call }: PeerCall) {
    this.asked.push({ ...call, variables: variables as BindingVariables, asker });
    this.heard();
    this.mostAtOnce = Math.max(this.mostAtOnce, (this.atOnce += 1));
    await new Promise((resolve) => setImmediate(resolve));
    this.atOnce -= 1;
    return this.answer();
  }
}

/** `m` is here; `loin`, and others, are on the far node. */
export function roster(state: RosterNode['state'] = 'ACTIVE', ...others: string[]): Roster {
  const node = (id: string): RosterNode => ({ id, name: id, url: `https://${id}.test`, state, keys: [], operations: [] });
  const member = (id: string, nodeId: string) => ({ id, name: id, siren: null, kind: 'EPCI' as const, nodeId });
  return {
    groupId: HERE,
    name: 'Groupe',
    version: 7,
    previous: null,
    issuedAt: START,
    expiresAt: START,
    keeper: { nodeId: HERE },
    keys: [],
    nodes: [node(HERE), node(FAR)],
    members: [member('m', HERE), ...['loin', ...others].map((id) => member(id, FAR))],
    holders: [],
  };
}
