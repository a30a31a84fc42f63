import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Section } from '../parts/section';
import { FindingsList, type ShownFinding } from './findings-list';

export interface Changes {
  closed?: readonly ShownFinding[] | null;
  opened?: readonly ShownFinding[] | null;
}

/** What an act did to the findings: those that it closed, and those that it opened. */
export function Changed({ closed, opened }: Changes) {
  const t = useTranslations('changes');
  if (!closed || !opened) return <Text>{t('pending')}</Text>;
  if (closed.length === 0 && opened.length === 0) return <Text>{t('same')}</Text>;
  return (
    <Stack gap="lg">
      {closed.length > 0 && (
        <Section title={t('closed', { count: closed.length })}>
          <FindingsList of={closed} isGone />
        </Section>
      )}
      {opened.length > 0 && (
        <Section title={t('opened', { count: opened.length })}>
          <FindingsList of={opened} />
        </Section>
      )}
    </Stack>
  );
}
