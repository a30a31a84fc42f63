import { gives } from '../answer/levels.js';
import type { BindingSaid, CellAgreement, CellState, CoverageAnswer, CoverageCell } from '../protocol/contracts.js';
import type { RosterMember, RosterNode } from '../roster/roster.js';
import type { Expected } from './question.js';
import type { Source } from './source.js';
import type { GroupProvider } from './union-providers.js';

export interface CoverageRow {
  provider: GroupProvider;
  cells: GroupCell[];
}

export interface GroupCell {
  member: RosterMember;
  node: RosterNode;
  state: CellState | 'NOT_SHARED';
  agreement: CellAgreement | null;
  /** When the holder last said what the state rests on; null: it is on the member's own node. */
  confirmedAt: string | null;
  whyNot: BindingSaid['whyNot'];
  findings: CoverageCell['findings'];
  withheld: string[];
}

/** The cells of each provider: of the members that use it, and of those that an agreement with it names. */
export function coverageRows(
  providers: readonly GroupProvider[],
  sources: readonly Source<CoverageAnswer>[],
  expected: readonly Expected[],
): CoverageRow[] {
  const said = new Said(sources);
  const members = expected.flatMap(({ node, members: own }) => own.map((member) => ({ node, member })));
  const byId = new Map(members.map((one) => [one.member.id, one]));
  const bySiren = new Map(members.flatMap((one) => (one.member.siren === null ? [] : [[one.member.siren, one] as const])));
  return providers.map((provider) => {
    const cells = new Map<string, GroupCell>();
    for (const { nodeId, provider: at } of provider.at) {
      for (const cell of said.cells(nodeId, at.id)) {
        const place = byId.get(cell.memberId);
        if (place?.node.id !== nodeId) continue;
        const other = cells.get(cell.memberId);
        const found = said.confirmed(cell, place);
        cells.set(cell.memberId, other === undefined || isWorse(found, other) ? found : other);
      }
    }
    for (const binding of provider.at.flatMap(({ nodeId, provider: at }) => said.bindings(nodeId, at.id))) {
      const place = (binding.memberId && byId.get(binding.memberId)) || (binding.siren && bySiren.get(binding.siren)) || null;
      if (place === null || cells.has(place.member.id)) continue;
      const cell = said.onlyNamed(binding, place);
      if (cell !== null) cells.set(place.member.id, cell);
    }
    return { provider, cells: [...cells.values()].sort((a, b) => (a.member.name < b.member.name ? -1 : 1)) };
  });
}

interface Place {
  node: RosterNode;
  member: RosterMember;
}

/** What the nodes said, to be looked up. */
class Said {
  private readonly bySource: ReadonlyMap<string, Source<CoverageAnswer>>;
  private readonly allBindings: ReadonlyMap<string, BindingSaid[]>;

  constructor(sources: readonly Source<CoverageAnswer>[]) {
    this.bySource = new Map(sources.map((source) => [source.node.id, source]));
    const byAgreement = new Map<string, BindingSaid[]>();
    for (const binding of sources.flatMap(({ answer, answered }) =>
      (answer?.bindings ?? []).filter(({ holderId }) => answered.has(holderId)),
    )) {
      const ref = refOf(binding);
      byAgreement.set(ref, [...(byAgreement.get(ref) ?? []), binding]);
    }
    this.allBindings = byAgreement;
  }

  cells(nodeId: string, providerId: string): CoverageCell[] {
    return (this.bySource.get(nodeId)?.answer?.cells ?? []).filter((cell) => cell.providerId === providerId);
  }

  bindings(nodeId: string, providerId: string): BindingSaid[] {
    const { answer, answered } = this.bySource.get(nodeId) ?? {};
    return (answer?.bindings ?? []).filter((one) => one.providerId === providerId && answered?.has(one.holderId));
  }

  /** A claim on an agreement of another node, as its holder confirms it now; else as its own node last heard. */
  confirmed({ state, agreement, confirmedAt, findings, withheld }: CoverageCell, { node, member }: Place): GroupCell {
    const cell: GroupCell = { node, member, state, agreement, confirmedAt, whyNot: null, findings, withheld };
    const holder = agreement === null || agreement.holderId === member.id ? null : this.holder(agreement.holderId);
    if (agreement === null || holder === null || (state !== 'SHARED' && state !== 'CLAIMED_NOT_CONFIRMED')) return cell;
    const binding = this.allBindings.get(refOf(agreement))?.find((one) => names(one, member));
    const told = binding === undefined ? cell : { ...cell, agreement: agreementOf(binding), withheld: withheld.filter(isOfCell) };
    if (holder.node.id === node.id) return { ...told, whyNot: state === 'SHARED' ? null : (binding?.whyNot ?? null) };
    const binds = binding?.binds === true;
    return {
      ...told,
      state: binds ? 'SHARED' : 'CLAIMED_NOT_CONFIRMED',
      whyNot: binds ? null : (binding?.whyNot ?? 'NOT_LISTED'),
      confirmedAt: holder.dataAt,
    };
  }

  /** A member that an agreement names, and that says nothing of a use. Null: it uses it not, and is not bound. */
  onlyNamed(binding: BindingSaid, { node, member }: Place): GroupCell | null {
    const level = this.bySource.get(node.id)?.answered.get(member.id)?.level ?? 'NONE';
    const isShared = gives(level, 'FINDINGS');
    if (binding.whyNot === 'ENDED' || (isShared && binding.binds !== true)) return null;
    return {
      node,
      member,
      state: isShared ? 'SHARED' : 'NOT_SHARED',
      agreement: agreementOf(binding),
      confirmedAt: null,
      whyNot: binding.whyNot,
      findings: [],
      withheld: isShared ? [] : ['state', 'findings'],
    };
  }

  /** The source of a holder that says whom its agreements bind; null: it does not say. */
  private holder(holderId: string): Source<CoverageAnswer> | null {
    for (const source of this.bySource.values()) {
      const level = source.answered.get(holderId)?.level;
      if (level !== undefined && gives(level, 'CONTRACTS')) return source;
    }
    return null;
  }
}

const refOf = (one: Pick<CellAgreement, 'holderId'> & { id: string }) => `${one.holderId}/${one.id}`;

const names = ({ memberId, siren }: BindingSaid, member: RosterMember) =>
  memberId === member.id || (siren !== null && siren === member.siren);

/** Of what the holder says itself, nothing is withheld. */
const isOfCell = (field: string) => !field.startsWith('agreement.');

function agreementOf({ holderId, id, title, signedOn, from, to }: BindingSaid): CellAgreement {
  return { holderId, id, title, signedOn, from, to };
}

const WORST_FIRST: readonly GroupCell['state'][] = [
  'NONE',
  'EXPIRED',
  'CLAIMED_NOT_CONFIRMED',
  'UNKNOWN',
  'NOT_SHARED',
  'SHARED',
  'OWN',
];

const isWorse = (a: GroupCell, b: GroupCell) => WORST_FIRST.indexOf(a.state) < WORST_FIRST.indexOf(b.state);
