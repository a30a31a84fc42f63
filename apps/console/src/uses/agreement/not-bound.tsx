import { Alert, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../parts/button-link';
import { Page } from '../../parts/page';
import type { BoundUse } from './new-agreement';

/** The agreement is recorded, and the use does not name it: said as it is, with the way to mend it. */
export function NotBound({ agreementId, why, use }: { agreementId: string; why: string; use: BoundUse }) {
  const t = useTranslations('uses.agreement');
  return (
    <Page title={t('notBoundTitle')}>
      <Stack gap="lg">
        <Alert color="red" variant="outline" role="alert">
          <Stack gap="xs">
            <Text size="sm">{t('notBound', { service: use.service })}</Text>
            {why && <Text size="sm">{why}</Text>}
          </Stack>
        </Alert>
        <Group gap="sm">
          <ButtonLink to="engagement" params={{ engagementId: use.id }}>
            {t('mendUse')}
          </ButtonLink>
          <ButtonLink to="agreement" params={{ agreementId }} variant="default">
            {t('seeAgreement')}
          </ButtonLink>
        </Group>
      </Stack>
    </Page>
  );
}
