import { useTranslations } from 'use-intl';
import { Section } from '../../parts/section';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import type { ShownAgreement } from './agreement-values';
import { CLAUSE_CODES, wordOf } from './clause-codes';

/** What the text holds of what art. 28 asks; a point that nobody looked for is not known. */
export function ClausesSection({ of: { clauses, kind } }: { of: ShownAgreement }) {
  const t = useTranslations('uses.agreement');
  const words = useTranslations('uses.clause');
  if (kind === 'JOINT_ARRANGEMENT') return null;
  const known = new Map((clauses ?? []).map((clause) => [clause.id, clause]));
  const rows = CLAUSE_CODES.map((code) => ({ code, clause: known.get(code) ?? null }));
  const found = rows.filter(({ clause }) => clause?.present === true).length;
  return (
    <Section title={t('clauses')} intro={t('clausesFound', { found, total: rows.length })}>
      <Table
        caption={t('clauses')}
        isCaptionHidden
        rows={rows}
        keyOf={({ code }) => code}
        columns={[
          { title: t('clause'), of: ({ code }) => words(wordOf(code)) },
          { title: t('clausePresent'), of: ({ clause }) => <Present of={clause?.present ?? null} /> },
          { title: t('clausePage'), of: ({ clause }) => clause?.page ?? '' },
        ]}
      />
    </Section>
  );
}

function Present({ of }: { of: boolean | null }) {
  const t = useTranslations('uses.agreement');
  if (of === null) return <Tag tone="unknown">{t('clauseUnknown')}</Tag>;
  return of ? <Tag tone="good">{t('clauseThere')}</Tag> : <Tag tone="high">{t('clauseMissing')}</Tag>;
}
