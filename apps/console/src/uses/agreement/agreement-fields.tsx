import { Fieldset, Stack, TagsInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/SimpleGrid.css';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { ChoiceField } from '../../fields/choice-field';
import { ProviderField } from '../../fields/provider-field';
import { useChoices } from '../../fields/use-choices';
import { isShared, type AgreementValues } from './agreement-values';
import { BeneficiariesField } from './beneficiaries-field';
import { SubProcessingFields } from './sub-processing-fields';
import { TermFields } from './term-fields';

interface Props {
  form: UseFormReturnType<AgreementValues>;
  /** Not of a correction: bodies join and leave an agreement by acts of their own. */
  asksBeneficiaries?: boolean;
}

/** What is asked of an agreement, each with why. */
export function AgreementFields({ form, asksBeneficiaries = false }: Props) {
  const t = useTranslations('uses.agreement');
  return (
    <Stack gap="lg">
      <Fieldset legend={t('what')}>
        <Stack gap="md">
          <ChoiceField
            label={t('kind')}
            description={t('kindHelp')}
            of={useChoices('agreementKind')}
            never
            {...form.getInputProps('kind')}
          />
          <TextInput label={t('titleOf')} description={t('titleHelp')} required {...form.getInputProps('title')} />
          <ProviderField label={t('provider')} description={t('providerHelp')} adds {...form.getInputProps('providerId')} />
          <TextInput label={t('reference')} description={t('referenceHelp')} {...form.getInputProps('reference')} />
          <ChoiceField
            label={t('state')}
            description={t('stateHelp')}
            of={useChoices('agreementState')}
            never
            {...form.getInputProps('state')}
          />
          <ChoiceField
            label={t('vehicle')}
            description={t('vehicleHelp')}
            of={useChoices('vehicle')}
            never
            {...form.getInputProps('vehicle')}
          />
          <ChoiceField
            label={t('template')}
            description={t('templateHelp')}
            of={useChoices('template')}
            {...form.getInputProps('template')}
          />
          <TagsInput label={t('services')} description={t('servicesHelp')} splitChars={[';']} {...form.getInputProps('services')} />
        </Stack>
      </Fieldset>
      <TermFields form={form} />
      {asksBeneficiaries && isShared(form.values.vehicle) && <BeneficiariesField form={form} />}
      <SubProcessingFields form={form} />
    </Stack>
  );
}
