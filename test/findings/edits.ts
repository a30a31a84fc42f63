import type { RegisterBundle } from '../../libs/model/src/index.js';
import {
  changeRecord,
  createRecord,
  findRecord,
  type KeptType,
  type RecordMap,
  type RecordTx,
  removeRecord,
} from '../../libs/records/src/index.js';
import type { TestDatabase } from '../support/database.js';

/** A record as it will be; null: taken out. */
export interface Edit {
  type: KeptType;
  memberId: string;
  id: string;
  to: RecordMap[KeptType] | null;
}

/** A database without a register, a provider, or anything left to examine. */
export async function emptied({ source }: TestDatabase): Promise<void> {
  await source.query(
    'TRUNCATE member, provider, journal, journal_head, examination_sweep, finding, engagement, location, agreement, activity CASCADE',
  );
}

/** Writes the registers of a group, each record once: providers as the first register has them. */
export async function writeGroup(tx: RecordTx, group: readonly RegisterBundle[]): Promise<void> {
  for (const edit of group.flatMap(recordsOf)) {
    const isThere = edit.type === 'PROVIDER' && (await findRecord(tx, 'PROVIDER', '', edit.id)) !== null;
    if (!isThere) await createRecord(tx, edit.type, edit.memberId, edit.to as RecordMap[KeptType], []);
  }
}

/** The records of another group in the place of those of the first, in an order drawn by chance, some taken out instead. */
export function editsTowards(first: readonly RegisterBundle[], next: readonly RegisterBundle[], chance: Iterator<number>): Edit[] {
  const draw = () => chance.next().value as number;
  const replaced = next
    .flatMap(recordsOf)
    .filter(({ memberId }) => memberId === '' || first.some(({ member }) => member.id === memberId));
  const removed = first.flatMap(recordsOf).filter(({ type }) => type !== 'MEMBER' && type !== 'PROVIDER' && draw() % 4 === 0);
  return [...replaced, ...removed.map((edit): Edit => ({ ...edit, to: null }))]
    .map((edit) => ({ edit, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ edit }) => edit);
}

export async function makeEdit(tx: RecordTx, { type, memberId, id, to }: Edit): Promise<void> {
  const what = { type, memberId, id, version: null, path: [], idField: 'id' };
  const isThere = (await findRecord(tx, type, memberId, id)) !== null;
  if (to === null) await removeRecord(tx, what);
  else if (isThere) await changeRecord(tx, what, () => to);
  else await createRecord(tx, type, memberId, to, []);
}

/** In an order in which each names only those before it. */
function recordsOf({ member, activities, providers, engagements, locations, agreements }: RegisterBundle): Edit[] {
  const of = <Type extends KeptType>(type: Type, records: readonly RecordMap[Type][], memberId = member.id): Edit[] =>
    records.map((to) => ({ type, memberId, id: to.id, to }));
  return [
    ...of('PROVIDER', providers, ''),
    ...of('MEMBER', [member]),
    ...of('AGREEMENT', agreements),
    ...of('ACTIVITY', activities),
    ...of('ENGAGEMENT', parentsFirst(engagements)),
    ...of('LOCATION', locations),
  ];
}

function parentsFirst(engagements: readonly RecordMap['ENGAGEMENT'][]): RecordMap['ENGAGEMENT'][] {
  const placed: RecordMap['ENGAGEMENT'][] = [];
  const place = (one: RecordMap['ENGAGEMENT']) => {
    if (placed.includes(one)) return;
    const parent = engagements.find(({ id }) => id === one.parentId);
    if (parent) place(parent);
    placed.push(one);
  };
  engagements.forEach(place);
  return placed;
}
