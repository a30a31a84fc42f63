import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { Said } from '../said/said';
import type { ShownActivity } from './activity-screen';

/** Each purpose with its own legal basis (GDPR art. 6). */
export function PurposesTable({ purposes }: { purposes: ShownActivity['purposes'] }) {
  const t = useTranslations('register.fields');
  const own = useTranslations('register.activity');
  if (purposes.length === 0) return <Tag tone="unknown">{own('notSaid')}</Tag>;
  return (
    <Table
      caption={t('purposes')}
      isCaptionHidden
      rows={purposes}
      keyOf={({ name }) => name}
      columns={[
        { title: t('purposeName'), of: ({ name }) => name },
        { title: t('legalBasis'), of: ({ legalBasis }) => <Said value={legalBasis} field="legalBasis" record="ACTIVITY" /> },
        { title: t('legalText'), of: ({ legalText }) => <Said value={legalText} field="legalText" record="ACTIVITY" /> },
      ]}
    />
  );
}

/** Each category of data with what makes it special, and how long it is kept (GDPR art. 9 and 30(1)(f)). */
export function DataTable({ data }: { data: ShownActivity['data'] }) {
  const t = useTranslations('register.fields');
  const own = useTranslations('register.activity');
  const letters = useTranslations('register.article9');
  const kinds = useTranslations('vocabulary.specialData');
  if (data === null) return <Tag tone="unknown">{own('noData')}</Tag>;
  if (data.length === 0) return <span>{own('emptyData')}</span>;
  return (
    <Table
      caption={t('data')}
      isCaptionHidden
      rows={data}
      keyOf={({ name }) => name}
      columns={[
        { title: t('dataName'), of: ({ name }) => name },
        {
          title: t('special'),
          of: ({ special, article9Condition }) =>
            special === null ? (
              '–'
            ) : (
              <>
                <Tag tone="high">{kinds(special)}</Tag>
                {special === 'ART_9' &&
                  (article9Condition && letters.has(article9Condition as 'a') ? (
                    <div>{letters(article9Condition as 'a')}</div>
                  ) : (
                    <Tag tone="unknown">{own('noCondition')}</Tag>
                  ))}
              </>
            ),
        },
        { title: t('retention'), of: ({ retention }) => <Kept retention={retention} /> },
      ]}
    />
  );
}

/** How long it is kept, and what becomes of it: of the rest, only what is said. */
function Kept({ retention }: { retention: NonNullable<ShownActivity['data']>[number]['retention'] }) {
  const t = useTranslations('register.fields');
  const words = useTranslations('vocabulary.disposition');
  const { day } = useFacts();
  const { active = null, administrativeUse = null, finalDisposition = null, archivesVisaOn = null } = retention ?? {};
  const others = [
    administrativeUse && ([t('administrativeUse'), administrativeUse] as const),
    finalDisposition && ([t('finalDisposition'), words(finalDisposition)] as const),
    archivesVisaOn && ([t('archivesVisaOn'), day(archivesVisaOn)] as const),
  ].filter((row) => row !== null && row !== '');
  return (
    <>
      <Said value={active} field="active" record="ACTIVITY" />
      {others.map(([name, value]) => (
        <Text key={name} size="sm" c="dimmed">
          {name} – {value}
        </Text>
      ))}
    </>
  );
}
