import type { ProvidersAnswer, ProvidersVariables } from '../protocol/registers.js';
import type { Operation } from '../protocol/operation.js';
import { granted } from './granted.js';
import { rowsByMember } from './rows-of-page.js';
import { DAY, MEMBERS, variablesOf } from './variables.js';

/** Whom members use on a day, by name; of those that only give numbers, how many. */
export const providersKeys: Operation<ProvidersVariables, ProvidersAnswer> = {
  name: 'providers.keys@1',
  rowsFrom: 'FINDINGS',
  countsFrom: 'COUNTS',
  variables: variablesOf({ members: MEMBERS, asOf: DAY }),
  async answer(tx, { asOf }, grants) {
    const naming = granted(grants, 'FINDINGS');
    const counting = granted(grants, 'COUNTS').filter((id) => !naming.includes(id));
    const providers = await tx.rows<ProvidersAnswer['providers'][number]>(
      `SELECT id, name, country, identifiers, array_agg(member_id ORDER BY member_id COLLATE "C") AS members
       FROM shared_providers($1, $2) GROUP BY id, name, country, identifiers ORDER BY id COLLATE "C"`,
      [naming, asOf],
    );
    const counts = await tx.rows<{ memberId: string; count: number }>(
      'SELECT member_id AS "memberId", count FROM shared_provider_counts($1, $2)',
      [counting, asOf],
    );
    const countOf = new Map(counts.map(({ memberId, count }) => [memberId, count]));
    return {
      answer: { providers, counts: counting.map((id) => [id, countOf.get(id) ?? 0]) },
      rows: rowsByMember(providers.flatMap(({ members }) => members)),
    };
  },
};
