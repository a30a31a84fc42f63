import { Fieldset, SimpleGrid, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { DayField } from '../../parts/day-field';
import { AnsweredField } from '../../fields/answered-field';
import { ChoiceField } from '../../fields/choice-field';
import { NumberField } from '../../fields/number-field';
import { ProvidersField } from '../../fields/providers-field';
import { useChoices } from '../../fields/use-choices';
import type { AgreementValues } from './agreement-values';

/** What it says of further processors: GDPR art. 28(2) and 28(4). */
export function SubProcessingFields({ form }: { form: UseFormReturnType<AgreementValues> }) {
  const t = useTranslations('uses.agreement');
  const choices = useChoices('authorisation');
  const { list } = form.values.subProcessing;
  return (
    <Fieldset legend={t('subProcessing')}>
      <Stack gap="md">
        <ChoiceField
          label={t('authorisation')}
          description={t('authorisationHelp')}
          of={choices}
          {...form.getInputProps('subProcessing.authorisation')}
        />
        <AnsweredField
          label={t('subProcessors')}
          description={t('subProcessorsHelp')}
          none={t('noSubProcessors')}
          these={t('theseSubProcessors')}
          value={list}
          onChange={(ids) => form.setFieldValue('subProcessing.list', ids)}
        >
          {(chosen, choose) => <ProvidersField label={t('addSubProcessor')} value={chosen} onChange={choose} />}
        </AnsweredField>
        <DayField label={t('listedOn')} {...form.getInputProps('subProcessing.listedOn')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberField label={t('noticeDays')} {...form.getInputProps('subProcessing.noticeDays')} />
          <NumberField label={t('objectionDays')} {...form.getInputProps('subProcessing.objectionDays')} />
        </SimpleGrid>
      </Stack>
    </Fieldset>
  );
}
