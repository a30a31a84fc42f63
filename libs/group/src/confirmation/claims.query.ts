import { theBackground, type Transactions } from '../../../database/src/index.js';
import type { Roster, RosterNode } from '../roster/roster.js';

/** A member of this node relies on an agreement whose holder is on another. */
export interface ClaimElsewhere {
  memberId: string;
  /** As the member wrote it. */
  ref: string;
  holderId: string;
  agreementId: string;
  node: RosterNode;
}

/** Of one member, or of all: those whose holder the roster gives to another node. */
export async function claimsElsewhere(
  transactions: Transactions,
  { members, nodes }: Roster,
  ownNodeId: string,
  memberId: string | null,
): Promise<ClaimElsewhere[]> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const hostedBy = new Map(members.map(({ id, nodeId }) => [id, nodeId === ownNodeId ? undefined : nodeOf.get(nodeId)]));
  const claims = await transactions.read(theBackground, (tx) => tx.rows<Claim>(statement, [memberId]));
  return claims.flatMap((claim) => {
    const readings = readingsOf(claim.ref).map((reading) => ({ ...reading, node: hostedBy.get(reading.holderId) }));
    const elsewhere = readings.find(({ node }) => node !== undefined);
    return elsewhere?.node === undefined ? [] : [{ ...claim, ...elsewhere, node: elsewhere.node }];
  });
}

/** Whether a reference can be read as one to a member of this node. Ids may hold slashes. */
export const isHeldHere = (ref: string) => `EXISTS (
  SELECT FROM string_to_array(${ref}, '/') AS parts, generate_series(1, cardinality(parts) - 1) AS n, member h
  WHERE h.member_id = array_to_string(parts[1:n], '/'))`;

type Claim = Pick<ClaimElsewhere, 'memberId' | 'ref'>;

/** Those who have waited longest for an answer first. */
const statement = `
SELECT e.member_id AS "memberId", e.shared_agreement_ref AS ref
FROM engagement e
LEFT JOIN agreement_confirmation k ON k.member_id = e.member_id AND k.ref = e.shared_agreement_ref
WHERE e.shared_agreement_ref IS NOT NULL AND ($1::text IS NULL OR e.member_id = $1)
  AND NOT ${isHeldHere('e.shared_agreement_ref')}
GROUP BY e.member_id, e.shared_agreement_ref, k.asked_at
ORDER BY k.asked_at NULLS FIRST, e.member_id, e.shared_agreement_ref`;

function readingsOf(ref: string): { holderId: string; agreementId: string }[] {
  return ref
    .split('')
    .flatMap((letter, at) => (letter === '/' ? [{ holderId: ref.slice(0, at), agreementId: ref.slice(at + 1) }] : []));
}
