import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFacts } from '../../parts/use-facts';
import type { Editing } from './use-editing';

/** Says that what is shown was typed before and never saved. */
export function DraftNotice({
  editing: { resumed, discard, keepDraft },
}: {
  editing: Pick<Editing, 'resumed' | 'discard' | 'keepDraft'>;
}) {
  const t = useTranslations('register.form.draft');
  const { moment } = useFacts();
  if (resumed === null) return null;
  return (
    <Alert color="marine" variant="outline" role="status" title={t('title', { moment: moment(resumed) })}>
      <Text size="sm" mb="xs">
        {t('text')}
      </Text>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={keepDraft}>
          {t('goOn')}
        </Button>
        <Button size="xs" variant="default" onClick={discard}>
          {t('discard')}
        </Button>
      </Group>
    </Alert>
  );
}
