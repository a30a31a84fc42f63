import { Alert, Button, Group, List, Loader, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../parts/button-link';
import { Section } from '../../parts/section';
import { Changed } from '../../changes/changed';
import { MembersPendingDocument } from './answer.documents';
import type { Given } from './answer-screen';

/** What the answer did, member by member; those that are examined again are awaited. */
export function AnswerGiven({ of, providerId, again }: { of: Given; providerId: string; again: () => void }) {
  const t = useTranslations('providers.answer');
  const places = of.locations ?? [];
  return (
    <Stack gap="lg">
      <Text size="lg" fw={600} role="status">
        {t('done', { places: places.length, left: of.leftAsTheyAre ?? 0 })}
      </Text>
      <Examined providerId={providerId} />
      <Changed closed={of.closed} opened={of.opened} />
      {places.length > 0 && (
        <Section title={t('declared')}>
          <List>
            {places.map(({ id, member, engagement }) => (
              <List.Item key={id}>{t('place', { member: member?.name ?? '', service: engagement?.service ?? '' })}</List.Item>
            ))}
          </List>
        </Section>
      )}
      <Group>
        <ButtonLink to="provider" params={{ providerId }}>
          {t('back')}
        </ButtonLink>
        <Button variant="default" onClick={again}>
          {t('another')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Says so while members that use it are being examined again. */
function Examined({ providerId }: { providerId: string }) {
  const t = useTranslations('parts');
  const [{ data }, ask] = useQuery({ query: MembersPendingDocument, variables: { id: providerId }, requestPolicy: 'network-only' });
  const left = data?.provider?.findings.pendingMembers ?? 0;
  useEffect(() => {
    if (left === 0) return;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), 2000);
    return () => clearInterval(timer);
  }, [left, ask]);
  if (left === 0) return null;
  return (
    <Alert color="marine" variant="outline" role="status">
      <Group gap="sm">
        <Loader size="xs" aria-hidden />
        <Text size="sm">{t('pending', { count: left })}</Text>
      </Group>
    </Alert>
  );
}
