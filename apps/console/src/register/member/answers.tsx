import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Tag } from '../../parts/tag';

/** How many of the points of GDPR art. 30 are answered, and which are not. “None” is an answer; “missing” is not. */
export function Answers({ of }: { of: readonly { field: string; state: string }[] }) {
  const t = useTranslations('register.activities');
  const missing = of.filter(({ state }) => state === 'MISSING').map(({ field }) => field.slice(field.lastIndexOf('(')));
  return (
    <Stack gap={2} align="flex-start">
      <Tag tone={missing.length === 0 ? 'good' : 'neutral'}>
        {t('answered', { answered: of.length - missing.length, of: of.length })}
      </Tag>
      {missing.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('missing', { points: missing.join(' ') })}
        </Text>
      )}
    </Stack>
  );
}
