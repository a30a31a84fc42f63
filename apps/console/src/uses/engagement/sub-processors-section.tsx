import { Stack, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Links } from '../fields/links';
import type { ShownEngagement } from './engagement-values';

/** The further processors under the use (GDPR art. 28(2) and 28(4)). */
export function SubProcessorsSection({ of: { subProcessors } }: { of: ShownEngagement }) {
  const t = useTranslations('uses.use');
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {t('subProcessors')}
      </Title>
      <Links
        none={t('noSubProcessors')}
        of={subProcessors.map(({ id, service, provider }) => ({
          to: 'engagement',
          params: { engagementId: id },
          name: t('about', { service, provider: provider?.name ?? '' }),
        }))}
      />
    </Stack>
  );
}
