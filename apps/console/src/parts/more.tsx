import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** The next lines of a list, when there are more. */
export function More({
  shown,
  total,
  hasMore,
  isFetching,
  more,
}: {
  shown: number;
  total?: number;
  hasMore: boolean;
  isFetching: boolean;
  more: () => void;
}) {
  const t = useTranslations('parts.more');
  return (
    <Group gap="md">
      {hasMore && (
        <Button variant="default" loading={isFetching} onClick={more}>
          {t('next')}
        </Button>
      )}
      <Text size="sm" c="dimmed" role="status">
        {total === undefined ? t('shown', { shown }) : t('shownOf', { shown, total })}
      </Text>
    </Group>
  );
}
