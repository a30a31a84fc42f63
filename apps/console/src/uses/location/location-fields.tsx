import { Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/SimpleGrid.css';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { CountryField } from '../../parts/country-field';
import { DayField } from '../../parts/day-field';
import { ChoiceField } from '../../fields/choice-field';
import { ProviderField } from '../../fields/provider-field';
import { useChoices } from '../../fields/use-choices';
import type { LocationValues } from './location-values';
import { TransferToolsField } from './transfer-tools-field';

/** What is asked of a place, each with why. `asksOperator`: not of an answer that is for many. */
export function LocationFields({ form, asksOperator = true }: { form: UseFormReturnType<LocationValues>; asksOperator?: boolean }) {
  const t = useTranslations('uses.location');
  const country = form.values.country;
  return (
    <Stack gap="lg">
      <Fieldset legend={t('where')}>
        <Stack gap="md">
          <ChoiceField
            label={t('kind')}
            description={t('kindHelp')}
            of={useChoices('locationKind')}
            never
            {...form.getInputProps('kind')}
          />
          <CountryField
            label={t('country')}
            description={country === null ? t('countryUnknown') : t('countryHelp')}
            placeholder={t('countryNone')}
            {...form.getInputProps('country')}
          />
          <TextInput label={t('place')} description={t('placeHelp')} {...form.getInputProps('place')} />
          {asksOperator && (
            <ProviderField label={t('operator')} description={t('operatorHelp')} adds {...form.getInputProps('operatorId')} />
          )}
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DayField label={t('from')} description={t('fromHelp')} {...form.getInputProps('from')} />
            <DayField label={t('to')} description={t('toHelp')} {...form.getInputProps('to')} />
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <Fieldset legend={t('reading')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <ChoiceField
            label={t('access')}
            description={t('accessHelp')}
            of={useChoices('access')}
            {...form.getInputProps('access')}
          />
          <ChoiceField
            label={t('keyCustody')}
            description={t('keyCustodyHelp')}
            of={useChoices('keyCustody')}
            {...form.getInputProps('keyCustody')}
          />
        </SimpleGrid>
      </Fieldset>
      <EvidenceFields form={form} />
      <TransferToolsField form={form} />
    </Stack>
  );
}

function EvidenceFields({ form }: { form: UseFormReturnType<LocationValues> }) {
  const t = useTranslations('uses.location');
  const kinds = useChoices('evidence');
  return (
    <Fieldset legend={t('evidence')}>
      <Stack gap="md">
        <ChoiceField
          label={t('evidenceKind')}
          description={t('evidenceHelp')}
          of={kinds}
          {...form.getInputProps('evidence.kind')}
        />
        {form.values.evidence.kind !== null && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DayField label={t('evidenceOn')} {...form.getInputProps('evidence.on')} />
            <TextInput label={t('evidenceUrl')} type="url" {...form.getInputProps('evidence.url')} />
          </SimpleGrid>
        )}
      </Stack>
    </Fieldset>
  );
}
