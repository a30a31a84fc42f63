import { Fieldset, SimpleGrid, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { DayField } from '../../parts/day-field';
import { ChoiceField } from '../../fields/choice-field';
import { NumberField } from '../../fields/number-field';
import { isShared, type AgreementValues } from './agreement-values';

/** From when and until when it holds, and how it goes on. */
export function TermFields({ form }: { form: UseFormReturnType<AgreementValues> }) {
  const t = useTranslations('uses.agreement');
  const renewals = (['TACIT', 'EXPRESS'] as const).map((value) => ({ value, label: t(`renewals.${value}`) }));
  return (
    <Fieldset legend={t('term')}>
      <Stack gap="md">
        <DayField label={t('signedOn')} description={t('signedHelp')} {...form.getInputProps('signedOn')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DayField label={t('from')} description={t('fromHelp')} {...form.getInputProps('from')} />
          <DayField label={t('to')} description={t('toHelp')} {...form.getInputProps('to')} />
        </SimpleGrid>
        {isShared(form.values.vehicle) && (
          <DayField label={t('launchedOn')} description={t('launchedHelp')} {...form.getInputProps('procedureLaunchedOn')} />
        )}
        <ChoiceField label={t('renews')} of={renewals} empty={t('renewals.none')} {...form.getInputProps('renews')} />
        {form.values.renews !== null && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberField label={t('renewalMonths')} {...form.getInputProps('renewal.months')} />
            <NumberField label={t('renewalTimes')} description={t('renewalTimesHelp')} {...form.getInputProps('renewal.times')} />
          </SimpleGrid>
        )}
        <NumberField label={t('noticeMonths')} description={t('noticeHelp')} {...form.getInputProps('noticeMonths')} />
      </Stack>
    </Fieldset>
  );
}
