import { readGlobalId } from '../../../libs/graphql-kit/src/index.js';
import type { GraphqlAnswer } from '../../support/client.js';
import type { NodeInGroup, Who } from '../node-in-group.js';

/** What somebody reads who asks the group for its findings. */
export interface Read {
  /** Each as `member subject`. */
  rows: string[];
  established: object | null;
  completeness: string;
  queryId: string;
  /** By the name of the node. */
  outcomes: Record<string, string>;
  /** By the id of the member. */
  missing: Record<string, string>;
  endCursor: string | null;
  hasNextPage: boolean;
  /** The whole answer, as it came. */
  raw: string;
  tookMs: number;
}

export interface Asked {
  first?: number;
  after?: string | null;
  /** Members may be shown by their last numbers. */
  copies?: boolean;
  onMissing?: 'RETURN_PARTIAL' | 'FAIL';
}

/** Asks at a node, for the rule that every commune of the tests breaks. */
export async function askFindings(node: NodeInGroup, asked: Asked = {}, who: Who = 'DPO'): Promise<Read> {
  const { first = 50, after = null, copies = false, onMissing = 'RETURN_PARTIAL' } = asked;
  const ask = { purpose: 'COMPLIANCE_REVIEW', onMissing, maxCopyAge: copies ? 'PT24H' : 'PT0S' };
  const person = await node.as(who);
  const began = performance.now();
  const answer = await person.send(QUERY, { ask, first, after });
  return readFrom(answer, performance.now() - began);
}

function readFrom(answer: GraphqlAnswer, tookMs: number): Read {
  const findings = answer.data?.group?.findings;
  if (findings == null || answer.errors !== undefined) throw new Error(JSON.stringify(answer));
  const { edges, established, report, pageInfo } = findings;
  const sources = report.sources.nodes as { node: { name: string }; outcome: string }[];
  const missing = report.missingMembers.nodes as { id: string; outcome: string }[];
  return {
    rows: (edges as Edge[] | null)?.map(({ origin, node }) => `${idOf(origin.member.id)} ${idOf(node.subject.id)}`) ?? [],
    established,
    completeness: report.completeness,
    queryId: report.queryId,
    outcomes: Object.fromEntries(sources.map(({ node, outcome }) => [node.name, outcome])),
    missing: Object.fromEntries(missing.map(({ id, outcome }) => [idOf(id), outcome])),
    endCursor: pageInfo.endCursor,
    hasNextPage: pageInfo.hasNextPage,
    raw: JSON.stringify(answer),
    tookMs,
  };
}

interface Edge {
  origin: { member: { id: string } };
  node: { subject: { id: string } };
}

const idOf = (globalId: string) => readGlobalId(globalId)?.id ?? '';

const QUERY = `
query ($ask: AskInput!, $first: Int, $after: String) {
  group {
    findings(ask: $ask, first: $first, after: $after, filter: { rules: ["LOC-001"] }) {
      edges {
        origin { level served dataAt member { id name } }
        node { id subject { id label } rule { code title } explanation remedy facts provider { name } countries withheld missing }
      }
      established {
        __typename
        ... on ExactCount { value }
        ... on MixedAgeCount { value oldestDataAt membersFromCopy }
        ... on LowerBoundCount { atLeast membersMissing membersAnswered }
      }
      pageInfo { endCursor hasNextPage }
      report {
        queryId completeness tookMs
        nodes { total live copy countsOnly refused missing }
        members { total live copy countsOnly refused missing }
        sources { nodes { node { name } outcome served dataAt calendarVersion memberCount pendingMembers } }
        missingMembers { nodes { id name outcome } }
      }
    }
  }
}`;

/** What the members of a node read of a question. */
export function recordsOf(node: NodeInGroup, queryId: string): Promise<{ member_id: string; rows: number; served: string }[]> {
  return node.rows(`SELECT member_id, rows, served FROM access_record WHERE query_id = '${queryId}' ORDER BY member_id, seq`);
}
