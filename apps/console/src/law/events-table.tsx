import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Table } from '../parts/table';
import { Tag } from '../parts/tag';
import { useFacts } from '../parts/use-facts';
import type { LawInForceQuery } from './law.documents';

type Event = LawInForceQuery['lawCalendar']['events'][number];

export function EventsTable({ of }: { of: readonly Event[] }) {
  const t = useTranslations('law');
  const { country, list, period } = useFacts();
  return (
    <Table
      caption={t('caption', { count: of.length })}
      rows={of}
      keyOf={({ id, kind }) => `${kind} ${id}`}
      columns={[
        { title: t('what'), of: (event) => <What of={event} /> },
        { title: t('kind'), of: ({ kind }) => t(`kinds.${kind}`) },
        {
          title: t('countries'),
          of: ({ countries }) =>
            countries.length > 8 ? t('manyCountries', { count: countries.length }) : list(countries.map(country)),
        },
        { title: t('period'), of: ({ from, to }) => (from || to ? period(from, to) : <Tag tone="unknown">{t('undated')}</Tag>) },
        { title: t('evidence.title'), of: ({ evidence }) => <Evidence of={evidence} /> },
        { title: t('sources'), of: ({ sources }) => <Sources of={sources} /> },
      ]}
    />
  );
}

function What({ of: { title, note } }: { of: Event }) {
  return (
    <Stack gap={2} maw={420}>
      <span>{title}</span>
      {note && (
        <Text size="sm" c="dimmed" fw={400}>
          {note}
        </Text>
      )}
    </Stack>
  );
}

/** How sure the tables are of it: what was read in the official text, in another, or has to be read again. */
function Evidence({ of }: { of: Event['evidence'] }) {
  const t = useTranslations('law.evidence');
  if (!of) return <Tag tone="unknown">{t('none')}</Tag>;
  return <Tag tone={of === 'PRIMARY' ? 'good' : of === 'SECONDARY' ? 'neutral' : 'high'}>{t(of)}</Tag>;
}

function Sources({ of }: { of: Event['sources'] }) {
  return (
    <Stack gap={2} maw={280}>
      {of.map(({ title, url }) =>
        url ? (
          <Anchor key={title} href={url} target="_blank" rel="noreferrer" underline="always" size="sm">
            {title}
          </Anchor>
        ) : (
          <Text key={title} size="sm">
            {title}
          </Text>
        ),
      )}
    </Stack>
  );
}
