import { SimpleGrid, TextInput } from '@mantine/core';
import '@mantine/core/styles/SimpleGrid.css';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { useAnswerForm } from '../../api/use-answer-form';
import { CountryField } from '../../parts/country-field';
import { ActForm } from '../../changes/act-form';
import { useTellChanges } from '../../changes/use-tell-changes';
import { ChoiceField } from '../../fields/choice-field';
import { useChoices } from '../../fields/use-choices';
import { CertificatesField } from './certificates-field';
import { ControlField } from './control-field';
import { ProviderFacts } from './provider-facts';
import type { ShownProvider } from './provider-screen';
import { contentOf, valuesOf, type ProviderValues } from './provider-values';
import { CorrectProviderDocument } from './provider.documents';

/** What the catalogue says of a provider, for all members: somebody else may have been first. */
export function CorrectProvider({
  of,
  leave,
  done,
  again,
}: {
  of: ShownProvider;
  leave: () => void;
  done: () => void;
  again: () => void;
}) {
  const t = useTranslations('providers.one');
  const tell = useTellChanges();
  const form = useForm<ProviderValues>({ initialValues: valuesOf(of) });
  const { send, alert, isConflict, isActing } = useAnswerForm(form, useAct(CorrectProviderDocument));
  const submit = async (values: ProviderValues) => {
    await send({ providerId: of.id, version: of.version, ...contentOf(values) }, (changes) => {
      tell(t('corrected'), changes);
      done();
    });
    // What it says now, and its version: what was typed stays.
    again();
  };
  return (
    <ActForm
      alert={alert}
      isConflict={isConflict}
      isActing={isActing}
      now={<ProviderFacts of={of} />}
      submit={t('save')}
      leave={leave}
      onSubmit={form.onSubmit((values) => void submit(values))}
    >
      <TextInput label={t('name')} required withAsterisk={false} {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ChoiceField label={t('kind')} of={useChoices('providerKind')} {...form.getInputProps('kind')} />
        <CountryField label={t('country')} {...form.getInputProps('country')} />
        <TextInput label={t('siren')} inputMode="numeric" {...form.getInputProps('identifiers.siren')} />
        <TextInput label={t('vat')} {...form.getInputProps('identifiers.vat')} />
        <TextInput label={t('lei')} {...form.getInputProps('identifiers.lei')} />
        <TextInput label={t('domain')} {...form.getInputProps('identifiers.domain')} />
      </SimpleGrid>
      <ControlField form={form} />
      <CertificatesField form={form} />
    </ActForm>
  );
}
