import { findingGroups, findingsPage, findingSummary } from '../../../libs/findings/src/index.js';
import { theBackground, type ReadTx } from '../../../libs/database/src/index.js';

/** A statement of the service, as it gives it to the database. */
export interface Statement {
  text: string;
  values: unknown[];
}

export const AS_OF = '2026-03-02';

/** The findings of the first page, and what the API asks of them. */
export const pageStatement = () =>
  statementOf((tx) => findingsPage(tx, { severityAtLeast: 'MEDIUM' }, AS_OF, { first: 100, after: null }));

export const PAGE = `query ($asOf: Day) {
  findings(first: 100, filter: { severityAtLeast: MEDIUM }, asOf: $asOf) {
    nodes {
      id member { id name } rule { code title } severity certainty from to explanation remedy subject { type id label }
    }
  }
}`;

/** What the group is counted by. */
export const summaryStatement = () =>
  statementOf((tx) => findingSummary(tx, ['RULE', 'COUNTRY', 'SEVERITY', 'MEMBER_KIND'], {}, AS_OF));

export const SUMMARY = `query ($asOf: Day) {
  findingSummary(by: [RULE, COUNTRY, SEVERITY, MEMBER_KIND], asOf: $asOf) {
    groups { keys { dimension value } established unknown }
  }
}`;

/** The same as a table of the console, with members and the oldest of each. */
export const groupsStatement = () =>
  statementOf((tx) => findingGroups(tx, ['RULE', 'PROVIDER'], {}, AS_OF, { first: 100, after: null }));

export const GROUPS = `query ($asOf: Day) {
  findingGroups(by: [RULE, PROVIDER], first: 100, asOf: $asOf) {
    nodes { rule { code title } provider { id name } severity members established unknown oldestFrom }
  }
}`;

/** The only one that a read gives. */
async function statementOf(read: (tx: ReadTx) => Promise<unknown>): Promise<Statement> {
  const given: Statement[] = [];
  const rows = (text: string, values: unknown[] = []) => {
    given.push({ text, values });
    return Promise.resolve([]);
  };
  await read({ actor: theBackground, rows, prepared: rows });
  const [statement] = given;
  if (statement === undefined || given.length > 1) throw new Error('This read is one statement.');
  return statement;
}
