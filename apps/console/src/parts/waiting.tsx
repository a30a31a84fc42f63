import { Skeleton, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** Lines in the place of what comes. */
export function Waiting({ lines = 5 }: { lines?: number }) {
  const t = useTranslations('parts');
  return (
    <Stack gap="sm" role="status" aria-label={t('waiting')} data-waiting>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 28 : 18} width={`${95 - ((line * 13) % 40)}%`} />
      ))}
    </Stack>
  );
}
