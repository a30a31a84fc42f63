import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';

export interface Paged {
  rows: readonly unknown[];
  total?: number;
  hasMore: boolean;
  isFetching: boolean;
  /** Why the next ones did not come. */
  problem: string | null;
  more: () => void;
}

/** How much of a list is shown, and a way to the next lines. */
export function More({ of: { rows, total, hasMore, isFetching, problem, more } }: { of: Paged }) {
  const t = useTranslations('parts.more');
  return (
    <Stack gap="sm">
      {problem && <Alert color="gray" variant="outline" role="alert" title={problem} />}
      <Group gap="md">
        {hasMore && (
          <Button variant="default" loading={isFetching} onClick={more}>
            {t('next')}
          </Button>
        )}
        <Text size="sm" c="dimmed" role="status">
          {total === undefined ? t('shown', { shown: rows.length }) : t('shownOf', { shown: rows.length, total })}
        </Text>
      </Group>
    </Stack>
  );
}
