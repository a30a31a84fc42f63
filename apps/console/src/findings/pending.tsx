import { Alert, Loader, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { PendingMembersDocument, type FindingSummaryFilter } from './points.documents';

/** Members are being examined again: asks quietly until none is, then shows what they became. It goes on if one leaves. */
export function Pending({ count, members, done }: { count: number; members: FindingSummaryFilter | null; done: () => void }) {
  const t = useTranslations('parts');
  const [{ data }, ask] = useQuery({ query: PendingMembersDocument, variables: { members }, pause: true });
  const left = data?.findingSummary.pendingMembers ?? count;
  useEffect(() => {
    if (count === 0) return;
    if (data?.findingSummary.pendingMembers === 0) return done();
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), 2000);
    return () => clearInterval(timer);
  }, [count, data, ask, done]);
  if (count === 0) return null;
  return (
    <Alert color="marine" variant="outline" role="status">
      <Group gap="sm" wrap="nowrap">
        <Loader size="xs" aria-hidden />
        <Text size="sm">{t('pending', { count: left })}</Text>
      </Group>
    </Alert>
  );
}
