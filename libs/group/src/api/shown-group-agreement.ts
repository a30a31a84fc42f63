import { CHECKLIST, type Language } from '../../../law/src/index.js';
import { recordGlobalId } from '../../../register/src/index.js';
import type { AgreementRow } from '../protocol/contracts.js';
import type { Roster } from '../roster/roster.js';
import type { GroupAgreement } from './group-agreement.model.js';
import type { GroupMember } from './group-member.model.js';
import { shownGroupMember } from './group-member.model.js';
import { shownProviderSummary } from './shown-provider-summary.js';

/** An agreement of any node; every point of art. 28(3), said or not. */
export function shownGroupAgreement(row: AgreementRow, roster: RosterMembers, language: Language): GroupAgreement {
  const { memberId, recordId, title, reference, kind, vehicle, state, signedOn, from, to, subProcessing, documents, withheld } =
    row;
  const said = new Map(row.clauses.map((clause) => [clause.id, clause]));
  return {
    id: recordGlobalId('AGREEMENT', { memberId, id: recordId }),
    title,
    reference,
    kind,
    vehicle,
    state,
    provider: row.provider && shownProviderSummary(row.provider),
    signedOn,
    from,
    to,
    beneficiaries: row.beneficiaries.map(({ memberId: id, siren, ...beneficiary }) => ({
      ...beneficiary,
      member: roster.find(id, siren),
    })),
    clauses: CHECKLIST.map(({ id, article, title: named }) => {
      const { present = null, page = null, quote = null, reviewedOn = null } = said.get(id) ?? {};
      return { id, article, title: named[language], present, page, quote, reviewedOn };
    }),
    subProcessing,
    documents,
    withheld,
  };
}

/** The members of a roster, by what agreements name them with. */
export class RosterMembers {
  private readonly byId: ReadonlyMap<string, GroupMember>;
  private readonly bySiren: ReadonlyMap<string, GroupMember>;

  constructor({ members, nodes }: Roster) {
    const nodeOf = new Map(nodes.map((node) => [node.id, node]));
    const shown = members.flatMap((member) => {
      const node = nodeOf.get(member.nodeId);
      return node === undefined ? [] : [[member, shownGroupMember(member, node)] as const];
    });
    this.byId = new Map(shown.map(([{ id }, member]) => [id, member]));
    this.bySiren = new Map(shown.flatMap(([{ siren }, member]) => (siren === null ? [] : [[siren, member] as const])));
  }

  find(id: string | null, siren: string | null): GroupMember | null {
    return (id === null ? undefined : this.byId.get(id)) ?? (siren === null ? undefined : this.bySiren.get(siren)) ?? null;
  }
}
