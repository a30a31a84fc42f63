import type { AgreementsAnswer, AgreementsVariables } from '../protocol/contracts.js';
import type { Operation } from '../protocol/operation.js';
import { agreementRow } from './agreement-row.js';
import { granted } from './granted.js';
import { providersWith } from './provider-named.js';
import { pageOfRows, rowsByMember } from './rows-of-page.js';
import { sharedAgreements } from './shared-agreements.query.js';
import { DAY, MEMBERS, orNull, PAGE_BY_NAME, PROVIDER_KEYS, variablesOf } from './variables.js';

/** The agreements of members, by title, and whom they bind on a day. */
export const agreementsPage: Operation<AgreementsVariables, AgreementsAnswer> = {
  name: 'agreements.page@1',
  rowsFrom: 'CONTRACTS',
  countsFrom: null,
  variables: variablesOf({
    members: MEMBERS,
    filter: variablesOf({
      shared: orNull({ type: 'boolean' }),
      providerKeys: orNull(PROVIDER_KEYS),
      endsBefore: orNull(DAY),
    }),
    asOf: DAY,
    ...PAGE_BY_NAME,
  }),
  async answer(tx, { filter, asOf, first, after }, grants) {
    const memberIds = granted(grants, 'CONTRACTS');
    if (memberIds.length === 0) return { answer: { rows: [], more: false }, rows: new Map() };
    const providerIds = await providersWith(tx, filter.providerKeys);
    const found = await sharedAgreements(
      tx,
      memberIds,
      { isShared: filter.shared, providerIds, endsBefore: filter.endsBefore },
      asOf,
      after && [after.key, after.memberId, after.recordId],
      first + 1,
    );
    const page = pageOfRows(found, first);
    const rows = page.rows.map((agreement) => agreementRow(agreement, asOf));
    return { answer: { rows, more: page.more }, rows: rowsByMember(rows.map(({ memberId }) => memberId)) };
  },
};
