import { Button, Fieldset, Group, Paper, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import type { AgreementValues } from './agreement-values';
import { BeneficiaryFields } from './beneficiary-fields';
import { newBeneficiary } from './beneficiary-values';

/** Whom a shared agreement binds besides its holder: a late or unsigned accession covers nobody. */
export function BeneficiariesField({ form }: { form: UseFormReturnType<AgreementValues> }) {
  const t = useTranslations('uses.agreement');
  const { beneficiaries } = form.values;
  return (
    <Fieldset legend={t('beneficiaries')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('beneficiariesHelp')}
        </Text>
        {beneficiaries.map(({ key, memberId, name }, place) => (
          <Paper key={key} withBorder p="md">
            <Stack gap="md">
              <Group justify="space-between">
                <Text fw={600}>{name || t('beneficiary', { place: place + 1 })}</Text>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('takeOutOf', { name: name || t('beneficiary', { place: place + 1 }) })}
                  onClick={() => form.removeListItem('beneficiaries', place)}
                >
                  {t('takeOut')}
                </Button>
              </Group>
              <BeneficiaryFields form={form} path={`beneficiaries.${place}.`} memberId={memberId} />
            </Stack>
          </Paper>
        ))}
        <Group>
          <Button variant="default" onClick={() => form.insertListItem('beneficiaries', newBeneficiary())}>
            {t('addBeneficiary')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
