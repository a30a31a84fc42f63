import { Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { FindingsList, type ShownFinding } from './findings-list';

/** What the rules say of a record today. */
export function FindingsSection({ of }: { of: readonly ShownFinding[] }) {
  const t = useTranslations('uses.findings');
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {t('title', { count: of.length })}
      </Title>
      {of.length === 0 ? <Text c="dimmed">{t('none')}</Text> : <FindingsList of={of} />}
    </Stack>
  );
}
