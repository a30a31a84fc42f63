import type { Tx } from '../../../database/src/index.js';
import { makeDue, sweep, type Sweep } from '../../../findings/src/index.js';
import { append, type Change, NODE_CHAIN } from '../../../journal/src/index.js';
import { creationOf } from '../../../records/src/index.js';
import { type ImportedType, type ImportPlan, IMPORTED_TYPES, type Planned } from './import-plan.js';
import { deleteRows, insertRows, updateRows } from './write-rows.js';

/** Does what a plan says: few statements, whatever the number of records, and one entry of the journal for each change. */
export async function applyPlan(tx: Tx, plan: ImportPlan, replace: boolean): Promise<void> {
  const { memberId, member, records, providers } = plan;
  const added = providers.flatMap(({ added: provider }) => provider ?? []);
  await insertRows(
    tx,
    'PROVIDER',
    '',
    added.map((record) => ({ record, version: 1 })),
  );
  await write(tx, 'MEMBER', memberId, member);
  for (const type of IMPORTED_TYPES) await write(tx, type, memberId, records[type]);
  if (replace) for (const type of removalOrder) await deleteRows(tx, type, memberId, records[type].absent);

  await append(tx, memberId, [
    ...changesOf('MEMBER', member, false),
    ...IMPORTED_TYPES.flatMap((type) => changesOf(type, records[type] as Planned<ImportedType>, replace)),
  ]);
  await append(
    tx,
    NODE_CHAIN,
    added.map((provider) => creationOf('PROVIDER', provider)),
  );
  await examineAfter(tx, plan);
}

/** A whole register is examined after its import, and so are those that rely on its agreements. */
async function examineAfter(tx: Tx, { memberId, providers, member, records }: ImportPlan): Promise<void> {
  const isChanged = [member, ...Object.values(records)].some(
    ({ created, changed, absent }) => created.length + changed.length + absent.length > 0,
  );
  if (!isChanged) return;
  await tx.asNode(async () => {
    await makeDue(tx, [{ memberId, seeds: null }]);
    await sweep(tx, [
      { kind: 'HOLDER', subject: memberId },
      ...providers.flatMap(({ added }): Sweep[] => (added ? [{ kind: 'PROVIDER', subject: added.id }] : [])),
    ]);
  });
}

/** Those that name others go before what they name. */
const removalOrder: ImportedType[] = ['DECISION', 'LOCATION', 'ENGAGEMENT', 'AGREEMENT', 'ACTIVITY'];

/** New rows first: a changed one may name them. */
async function write<Type extends ImportedType | 'MEMBER'>(
  tx: Tx,
  type: Type,
  memberId: string,
  planned: Planned<Type>,
): Promise<void> {
  await insertRows(
    tx,
    type,
    memberId,
    planned.created.map((record) => ({ record, version: 1 })),
  );
  await updateRows(
    tx,
    type,
    memberId,
    planned.changed.map(({ record, version }) => ({ record, version: version + 1 })),
  );
}

function changesOf<Type extends ImportedType | 'MEMBER'>(type: Type, planned: Planned<Type>, replace: boolean): Change[] {
  return [
    ...planned.created.map((record) => creationOf(type, record)),
    ...planned.changed.map(({ id, version, record, differences }): Change => ({
      recordType: type,
      recordId: id,
      action: 'UPDATED',
      version: version + 1,
      changedFields: differences.map(({ field }) => field),
      content: { ...record },
    })),
    ...(replace ? planned.absent : []).map(({ id, version }): Change => ({
      recordType: type,
      recordId: id,
      action: 'DELETED',
      version,
      changedFields: [],
      content: null,
    })),
  ];
}
