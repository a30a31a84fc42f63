import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { DayField } from '../../parts/day-field';
import { ChoiceField } from '../../fields/choice-field';
import { FactField } from '../../fields/fact-field';
import { useChoices } from '../../fields/use-choices';
import type { LocationValues } from './location-values';
import { isDerogation, needsAssessment } from './tool-codes';
import { useToolChoices } from './use-tool-names';

/** One tool: what is asked depends on its article. */
export function TransferToolFields({ form, place }: { form: UseFormReturnType<LocationValues>; place: number }) {
  const t = useTranslations('uses.location');
  const path = `transferTools.${place}`;
  const code = form.values.transferTools[place]?.tool ?? '';
  const modules = (['1', '2', '3', '4'] as const).map((value) => ({ value, label: t(`module.${value}`) }));
  const tools = useToolChoices();
  return (
    <Stack gap="md">
      <ChoiceField
        label={t('tool')}
        description={t('toolHelp')}
        of={tools}
        empty={t('chooseTool')}
        {...form.getInputProps(`${path}.tool`)}
      />
      {code === 'SCC-2021' && (
        <ChoiceField label={t('moduleOf')} description={t('moduleHelp')} of={modules} {...form.getInputProps(`${path}.module`)} />
      )}
      {code === 'ADQ' && (
        <FactField label={t('scopeConfirmed')} description={t('scopeHelp')} {...form.getInputProps(`${path}.scopeConfirmed`)} />
      )}
      {isDerogation(code) && (
        <FactField label={t('systematic')} description={t('systematicHelp')} {...form.getInputProps(`${path}.systematic`)} />
      )}
      <TextInput label={t('importer')} description={t('importerHelp')} {...form.getInputProps(`${path}.importer`)} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayField label={t('toolSignedOn')} {...form.getInputProps(`${path}.signedOn`)} />
        <DayField label={t('toolTo')} {...form.getInputProps(`${path}.to`)} />
      </SimpleGrid>
      <TextInput label={t('reference')} {...form.getInputProps(`${path}.reference`)} />
      {needsAssessment(code) && <AssessmentFields form={form} path={`${path}.tia`} />}
    </Stack>
  );
}

/** Whether the law of the country was looked at (CJEU C-311/18). */
function AssessmentFields({ form, path }: { form: UseFormReturnType<LocationValues>; path: string }) {
  const t = useTranslations('uses.location');
  const outcomes = useChoices('tiaOutcome');
  return (
    <>
      <DayField label={t('tiaDoneOn')} description={t('tiaHelp')} {...form.getInputProps(`${path}.doneOn`)} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ChoiceField label={t('tiaOutcome')} of={outcomes} {...form.getInputProps(`${path}.outcome`)} />
        <DayField label={t('tiaReviewBy')} {...form.getInputProps(`${path}.reviewBy`)} />
      </SimpleGrid>
    </>
  );
}
