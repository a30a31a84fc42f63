import { theBackground, type ReadTx, type Transactions } from '../../libs/database/src/index.js';
import { countFindings, findingSummary } from '../../libs/findings/src/index.js';
import { examine, examinePart, type CoverOfUse, type LawCalendar } from '../../libs/law/src/index.js';
import type { Finding, RegisterBundle } from '../../libs/model/src/index.js';
import { registerOfMember } from '../../libs/records/src/index.js';

/** What a node holds at one moment, read in one transaction. */
export interface Standing {
  registers: RegisterBundle[];
  kept: Finding[];
  covers: Cover[];
  /** The members whose findings are not current, as the node says. */
  pending: string[];
}

/** How a use of a member is covered. */
type Cover = CoverOfUse & { memberId: string };

/**
 * The findings of every member that is not pending are those of a whole examination, to the last fact, and so is the cover of its uses. Answers who is pending at that
 * same moment.
 */
export async function expectCurrent(transactions: Transactions, law: LawCalendar): Promise<string[]> {
  const { registers, kept, covers, pending } = await transactions.read(theBackground, standing);
  const isCurrent = ({ memberId }: { memberId: string }) => !pending.includes(memberId);
  expect(inOrder(kept.filter(isCurrent))).toEqual(inOrder(examine(registers, law).filter(isCurrent)));
  expect(covers.filter(isCurrent)).toEqual(coversFromScratch(registers, law).filter(isCurrent));
  await expectTallied(transactions);
  return pending;
}

/** The tally of a day is what is counted on that day. */
async function expectTallied(transactions: Transactions): Promise<void> {
  for (const day of ['2018-05-25', '2020-07-16', '2026-11-24']) {
    const { counted, tallied } = await transactions.read(theBackground, async (tx) => ({
      counted: await countFindings(tx, {}, day),
      tallied: await findingSummary(tx, [], {}, day),
    }));
    expect(tallied[0] ?? { established: 0, unknown: 0 }).toMatchObject(counted);
  }
}

export async function standing(tx: ReadTx): Promise<Standing> {
  const members = await tx.rows<{ id: string }>('SELECT member_id AS id FROM member ORDER BY 1');
  const registers: RegisterBundle[] = [];
  for (const { id } of members) registers.push((await registerOfMember(tx, id)) as RegisterBundle);
  const pending = await tx.rows<{ id: string }>('SELECT DISTINCT member_id AS id FROM examination_pending ORDER BY 1');
  return { registers, kept: await keptFindings(tx), covers: await keptCovers(tx), pending: pending.map(({ id }) => id) };
}

/** All that are kept, whatever their day, as the rules give them. */
export function keptFindings(tx: ReadTx): Promise<Finding[]> {
  return tx.rows<Finding>(
    `SELECT rule, member_id AS "memberId", jsonb_build_object('type', subject_type, 'id', subject_id) AS subject,
       activity_ids AS "activityIds", provider_id AS "providerId", severity, nature, certainty, "from", "to", facts, missing
     FROM finding`,
  );
}

/** By member, use and day. */
export function keptCovers(tx: ReadTx): Promise<Cover[]> {
  return tx.rows<Cover>(
    `SELECT member_id AS "memberId", engagement_id AS "engagementId", provider_id AS "providerId", state,
       CASE WHEN agreement_id IS NOT NULL THEN json_build_object('holderId', holder_id, 'id', agreement_id) END AS agreement,
       lower(days) AS "from", upper(days) AS "to"
     FROM cover ORDER BY member_id COLLATE "C", engagement_id COLLATE "C", days`,
  );
}

function coversFromScratch(registers: readonly RegisterBundle[], law: LawCalendar): Cover[] {
  const covers = registers.flatMap((register) => {
    const holders = registers.filter((other) => other !== register);
    const examined = examinePart({ register, holders, elsewhere: [] }, law, () => true);
    return examined.covers.map((cover) => ({ memberId: register.member.id, ...cover }));
  });
  const keyed = covers.map((one) => [[one.memberId, one.engagementId, one.from].join(' '), one] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** One order, whoever gave them, and as JSON has them. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((one) => [[one.memberId, one.rule, one.subject.id, one.from].join(' '), one] as const);
  const sorted = keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return JSON.parse(JSON.stringify(sorted)) as Finding[];
}
