import { RULES_VERSION } from '../../../libs/law/src/index.js';
import { wholeFilter } from '../../../libs/group/src/ask/filter-from.js';
import { expectedRows } from '../../../libs/group/src/merge/merge-streams.js';
import { connections, INTERACTIVE } from '../../../libs/group/src/peer/connections.js';
import type { FindingsVariables } from '../../../libs/group/src/protocol/findings.js';
import type { NodeAnswer } from '../../../libs/group/src/protocol/operation.js';
import type { Roster } from '../../../libs/group/src/index.js';
import type { Told } from './asker-tasks.js';
import { bareAddressOf, SIMULATED } from './peers-tasks.js';

/** The least that asks every node for its part of a page: `undici`, JSON, and no more. */
export class BareAsker {
  private readonly agent = connections(INTERACTIVE, true);
  private readonly requests;

  constructor({ nodes, members }: Roster, first: number, asOf: string) {
    const asked = nodes.map(({ id, url }) => ({ url, members: members.flatMap((one) => (one.nodeId === id ? [one.id] : [])) }));
    this.requests = asked
      .filter((one) => one.members.length > 0)
      .map((one) => {
        const variables: FindingsVariables = {
          members: one.members,
          filter: wholeFilter(null),
          asOf,
          counted: true,
          rules: RULES_VERSION,
          first: expectedRows(first, one.members.length / members.length),
          after: null,
        };
        return { to: new URL(bareAddressOf(one.url, 'findings.page@1')), body: JSON.stringify(variables) };
      });
  }

  async ask(): Promise<Told> {
    const started = performance.now();
    const services = await Promise.all(
      this.requests.map(async ({ to, body }) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await this.agent.request({ origin: to.origin, path: to.pathname, method: 'POST', headers, body });
        const { calendar } = JSON.parse(await answer.body.text()) as NodeAnswer<object>;
        return Number(calendar.slice(SIMULATED.length));
      }),
    );
    return { took: performance.now() - started, slowest: Math.max(...services), refilled: 0, missing: 0 };
  }
}
