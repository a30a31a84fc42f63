import type { ReadTx } from '../../../database/src/index.js';
import type { RegisterBundle } from '../../../model/src/index.js';
import { findRecord, type Kept, type RecordMap, selectRecords } from '../../../records/src/index.js';
import { withDecisionIds } from './decision-ids.js';
import { differencesOf } from './differences.js';
import { type ImportedType, type ImportPlan, IMPORTED_TYPES, type Planned, type ProviderChoices } from './import-plan.js';
import { planProviders } from './plan-providers.js';
import { renameProviders } from './rename-providers.js';

/** Compares a bundle with the register of its member, and its providers with the catalogue. Nothing is written. */
export async function planImport(tx: ReadTx, file: RegisterBundle, choices: ProviderChoices): Promise<ImportPlan> {
  const providers = await planProviders(tx, file.providers, choices);
  const bundle = renameProviders(file, providers);
  const memberId = bundle.member.id;
  const member = await findRecord(tx, 'MEMBER', memberId, memberId);
  const records: Record<string, unknown> = {};
  for (const type of IMPORTED_TYPES) {
    const there = member === null ? [] : await selectRecords(tx, type, 'WHERE t.member_id = $1 ORDER BY t.id', [memberId]);
    records[type] = compare<ImportedType>(broughtBy(bundle, type, there), there);
  }
  // A file without a list of decisions does not speak of them: an empty list says that there are none.
  if (bundle.decisions === null) records.DECISION = compare<'DECISION'>([], []);
  return {
    memberId,
    member: compare([bundle.member], member === null ? [] : [member]),
    records: records as ImportPlan['records'],
    providers,
    bundle,
  };
}

function broughtBy(bundle: RegisterBundle, type: ImportedType, there: Kept<ImportedType>[]): RecordMap[ImportedType][] {
  switch (type) {
    case 'ACTIVITY':
      return bundle.activities;
    case 'AGREEMENT':
      return bundle.agreements;
    case 'ENGAGEMENT':
      return bundle.engagements;
    case 'LOCATION':
      return bundle.locations;
    case 'DECISION':
      return withDecisionIds(bundle.decisions ?? [], there as Kept<'DECISION'>[]);
  }
}

function compare<Type extends ImportedType | 'MEMBER'>(brought: RecordMap[Type][], there: Kept<Type>[]): Planned<Type> {
  const known = new Map(there.map((kept) => [kept.record.id, kept]));
  const planned: Planned<Type> = { created: [], changed: [], unchanged: 0, absent: [] };
  for (const record of brought) {
    const kept = known.get(record.id);
    known.delete(record.id);
    if (kept === undefined) {
      planned.created.push(record);
      continue;
    }
    const differences = differencesOf(kept.record, record);
    if (differences.length === 0) planned.unchanged++;
    else planned.changed.push({ id: record.id, version: kept.version, record, differences });
  }
  planned.absent.push(...[...known.values()].map(({ record, version }) => ({ id: record.id, version })));
  return planned;
}
