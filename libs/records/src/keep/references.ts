import type { ReadTx } from '../../../database/src/index.js';
import { Refused, type Localised, type Refusal } from '../../../runtime/src/index.js';
import type { KeptType, RecordMap } from '../record-map.js';
import { RECORD_TABLES } from '../record-tables.js';

/** A record names others that exist: in the same register, or in the node's catalogue. */
export async function checkReferences<Type extends KeptType>(
  tx: ReadTx,
  type: Type,
  memberId: string,
  record: RecordMap[Type],
  path: readonly string[],
): Promise<void> {
  const named = namedBy[type](record).filter(({ id }) => id !== null);
  const errors: Refusal[] = [];
  for (const to of new Set(named.map((reference) => reference.to))) {
    const references = named.filter((reference) => reference.to === to);
    const existing = await existingOf(tx, to, memberId, [...new Set(references.map(({ id }) => id as string))]);
    for (const { id, at } of references) {
      if (!existing.has(id as string)) errors.push({ code: 'NOT_FOUND', path: [...path, ...at], message: nothingThere[to] });
    }
  }
  if (errors.length > 0) throw new Refused(errors);
}

interface Reference {
  to: KeptType;
  id: string | null;
  at: string[];
}

const namedBy: { [Type in KeptType]: (record: RecordMap[Type]) => Reference[] } = {
  MEMBER: () => [],
  PROVIDER: () => [],
  DECISION: () => [],
  ACTIVITY: ({ arrangementIds }) => listed('AGREEMENT', 'arrangementIds', arrangementIds),
  ENGAGEMENT: ({ providerId, parentId, activityIds, agreementIds }) => [
    { to: 'PROVIDER', id: providerId, at: ['providerId'] },
    { to: 'ENGAGEMENT', id: parentId, at: ['parentId'] },
    ...listed('ACTIVITY', 'activityIds', activityIds),
    ...listed('AGREEMENT', 'agreementIds', agreementIds),
  ],
  LOCATION: ({ engagementId, activityId, operatorId }) => [
    { to: 'ENGAGEMENT', id: engagementId, at: ['engagementId'] },
    { to: 'ACTIVITY', id: activityId, at: ['activityId'] },
    { to: 'PROVIDER', id: operatorId, at: ['operatorId'] },
  ],
  AGREEMENT: ({ providerId, subProcessing, subProcessorNotices }) => [
    { to: 'PROVIDER', id: providerId, at: ['providerId'] },
    ...listed('PROVIDER', 'list', subProcessing?.list ?? null).map(({ at, ...rest }) => ({
      ...rest,
      at: ['subProcessing', ...at],
    })),
    ...(subProcessorNotices ?? []).map(({ providerId: id }, index): Reference => {
      return { to: 'PROVIDER', id, at: ['subProcessorNotices', String(index), 'providerId'] };
    }),
  ],
};

function listed(to: KeptType, key: string, ids: string[] | null): Reference[] {
  return (ids ?? []).map((id, index) => ({ to, id, at: [key, String(index)] }));
}

/** Those of the ids that exist. */
async function existingOf(tx: ReadTx, to: KeptType, memberId: string, ids: string[]): Promise<Set<string>> {
  const { table, isOfMember } = RECORD_TABLES[to];
  const rows = isOfMember
    ? await tx.rows<{ id: string }>(`SELECT id FROM ${table} WHERE member_id = $1 AND id = ANY($2)`, [memberId, ids])
    : await tx.rows<{ id: string }>(`SELECT id FROM ${table} WHERE id = ANY($1) AND merged_into IS NULL`, [ids]);
  return new Set(rows.map(({ id }) => id));
}

const nothingThere: Record<KeptType, Localised> = {
  MEMBER: { fr: 'Ce membre n’existe pas.', en: 'There is no such member.' },
  ACTIVITY: { fr: 'Ce traitement n’existe pas dans ce registre.', en: 'There is no such activity in this register.' },
  PROVIDER: { fr: 'Ce prestataire n’existe pas dans le catalogue.', en: 'There is no such provider in the catalogue.' },
  ENGAGEMENT: {
    fr: 'Ce recours à un prestataire n’existe pas dans ce registre.',
    en: 'There is no such engagement in this register.',
  },
  LOCATION: { fr: 'Cette localisation n’existe pas dans ce registre.', en: 'There is no such location in this register.' },
  AGREEMENT: { fr: 'Cet acte n’existe pas dans ce registre.', en: 'There is no such agreement in this register.' },
  DECISION: { fr: 'Cette décision n’existe pas.', en: 'There is no such decision.' },
};

export const notFound = (type: KeptType): Localised => nothingThere[type];
