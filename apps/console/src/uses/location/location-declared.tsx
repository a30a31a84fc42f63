import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../parts/button-link';
import { Changed, type Changes } from '../../changes/changed';

interface Props {
  changes: Changes;
  engagementId: string;
  /** The finding from which one came. */
  findingId: string | null;
  another: () => void;
}

/** What the place that was declared changed, and where to go from here. */
export function LocationDeclared({ changes, engagementId, findingId, another }: Props) {
  const t = useTranslations('uses.location');
  const isClosed = findingId !== null && changes.closed?.some(({ id }) => id === findingId);
  return (
    <Stack gap="lg">
      {findingId !== null && <Text fw={600}>{isClosed ? t('pointClosed') : t('pointStays')}</Text>}
      <Changed {...changes} />
      <Group gap="sm">
        {findingId !== null && (
          <ButtonLink to="point" params={{ findingId }} variant={isClosed ? 'default' : 'filled'}>
            {t('backToPoint')}
          </ButtonLink>
        )}
        <ButtonLink to="engagement" params={{ engagementId }} variant={findingId === null || isClosed ? 'filled' : 'default'}>
          {t('seeUse')}
        </ButtonLink>
        <Button variant="default" onClick={another}>
          {t('another')}
        </Button>
      </Group>
    </Stack>
  );
}
