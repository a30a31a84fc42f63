import { Fieldset, MultiSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/SimpleGrid.css';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { DayField } from '../../parts/day-field';
import { ChoiceField } from '../../fields/choice-field';
import { ProviderField } from '../../fields/provider-field';
import { useChoices } from '../../fields/use-choices';
import { AgreementsOfUse } from './agreements-of-use';
import type { EngagementValues } from './engagement-values';
import type { EngagementChoicesQuery } from './engagement.documents';

export type ChoicesOfMember = NonNullable<EngagementChoicesQuery['member']>;

interface Props {
  form: UseFormReturnType<EngagementValues>;
  member: ChoicesOfMember;
  /** The use itself, which hangs under no use of its own. */
  ownId?: string;
}

/** What is asked of the use of a provider, each with why. */
export function EngagementFields({ form, member, ownId }: Props) {
  const t = useTranslations('uses.use');
  const roles = useChoices('engagementRole');
  const activities = (member.activities?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const parents = (member.engagements?.nodes ?? [])
    .filter(({ id }) => id !== ownId)
    .map(({ id, service, provider }) => ({ value: id, label: t('about', { service, provider: provider?.name ?? '' }) }));
  return (
    <Stack gap="lg">
      <Fieldset legend={t('who')}>
        <Stack gap="md">
          <ProviderField
            label={t('provider')}
            description={t('providerHelp')}
            required
            adds
            {...form.getInputProps('providerId')}
          />
          <TextInput label={t('service')} description={t('serviceHelp')} required {...form.getInputProps('service')} />
          <ChoiceField label={t('role')} description={t('roleHelp')} of={roles} never {...form.getInputProps('role')} />
          {form.values.role === 'SUB_PROCESSOR' && (
            <ChoiceField label={t('parent')} description={t('parentHelp')} of={parents} {...form.getInputProps('parentId')} />
          )}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('whatFor')}>
        <Stack gap="md">
          <MultiSelect
            label={t('activities')}
            description={t('activitiesHelp')}
            data={activities}
            searchable
            hidePickedOptions
            nothingFoundMessage={t('noActivity')}
            {...form.getInputProps('activityIds')}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DayField label={t('from')} description={t('fromHelp')} {...form.getInputProps('from')} />
            <DayField label={t('to')} description={t('toHelp')} {...form.getInputProps('to')} />
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <AgreementsOfUse form={form} member={member} />
    </Stack>
  );
}
