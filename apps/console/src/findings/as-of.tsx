import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFacts } from '../parts/use-facts';
import type { Filters } from './use-filters';

/** Says that another day is shown, so that nobody takes it for today. */
export function AsOf({ filters: { asOf, set } }: { filters: Filters }) {
  const t = useTranslations('findings.asOf');
  const { day } = useFacts();
  if (asOf === null) return null;
  return (
    <Alert color="marine" variant="outline">
      <Group justify="space-between">
        <Text size="sm">{t('text', { day: day(asOf) })}</Text>
        <Button size="compact-sm" variant="default" onClick={() => void set({ jour: null })}>
          {t('today')}
        </Button>
      </Group>
    </Alert>
  );
}
