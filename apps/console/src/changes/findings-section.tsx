import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Section } from '../parts/section';
import { FindingsList, type ShownFinding } from './findings-list';

/** What the rules say of a record today. */
export function FindingsSection({ of }: { of: readonly ShownFinding[] }) {
  const t = useTranslations('changes.findings');
  return (
    <Section title={t('title', { count: of.length })}>
      {of.length === 0 ? <Text c="dimmed">{t('none')}</Text> : <FindingsList of={of} />}
    </Section>
  );
}
