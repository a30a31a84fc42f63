import { Alert, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode, SyntheticEvent } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { useAnswerForm } from '../api/use-answer-form';
import { CountryField } from '../parts/country-field';
import { useFacts } from '../parts/use-facts';
import { ChoiceField } from './choice-field';
import { AddProviderDocument, MatchProvidersDocument, type ProviderKind } from './provider-field.documents';
import { useChoices } from './use-choices';

interface Values {
  name: string;
  country: string | null;
  kind: ProviderKind | null;
  identifiers: { siren: string };
  isNew: boolean;
}

/** A new entry of the catalogue, once compared with those that look like it. */
export function AddProviderForm({ name, then }: { name: string; then: (id: string) => void }) {
  const t = useTranslations('fields.provider');
  const form = useForm<Values>({
    initialValues: { name, country: null, kind: null, identifiers: { siren: '' }, isNew: false },
  });
  const { alert, send, isActing } = useAnswerForm(form, useAct(AddProviderDocument));
  const kinds = useChoices('providerKind');
  const submit = ({ identifiers, isNew, ...others }: Values) =>
    void send({ ...others, isNew, identifiers: { siren: identifiers.siren.trim() || null } }, ({ provider }) => {
      if (provider) then(provider.id);
    });
  // This form stands inside another one, which must not hear of it.
  const own = (event: SyntheticEvent<HTMLFormElement>) => event.stopPropagation();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        own(event);
        form.onSubmit(submit)(event);
      }}
    >
      <Stack gap="md">
        {alert && (
          <Alert color="red" variant="outline" role="alert">
            {alert}
          </Alert>
        )}
        <TextInput label={t('name')} description={t('nameHelp')} required {...form.getInputProps('name')} />
        <TextInput
          label={t('siren')}
          description={t('sirenHelp')}
          inputMode="numeric"
          {...form.getInputProps('identifiers.siren')}
        />
        <CountryField label={t('country')} description={t('countryHelp')} {...form.getInputProps('country')} />
        <ChoiceField label={t('kind')} of={kinds} {...form.getInputProps('kind')} />
        <Alike name={form.values.name} siren={form.values.identifiers.siren} then={then}>
          <Checkbox label={t('isNew')} {...form.getInputProps('isNew', { type: 'checkbox' })} />
        </Alike>
        <Group justify="flex-end">
          <Button type="submit" loading={isActing}>
            {t('addAct')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Those of the catalogue that may be the one that is being added. */
function Alike({ name, siren, then, children }: { name: string; siren: string; then: (id: string) => void; children: ReactNode }) {
  const t = useTranslations('fields.provider');
  const words = useTranslations('vocabulary.matchHow');
  const { country } = useFacts();
  const [asked] = useDebouncedValue(`${name.trim()}|${siren.trim()}`, 300);
  const [typed = '', number = ''] = asked.split('|');
  const [{ data }] = useQuery({
    query: MatchProvidersDocument,
    variables: { name: typed, identifiers: number.length === 9 ? { siren: number } : null },
    pause: typed.length < 3,
  });
  const matches = typed.length < 3 ? [] : (data?.matchProviders ?? []).slice(0, 5);
  if (matches.length === 0) return null;
  return (
    <Alert color="yellow" variant="outline" title={t('alike')} role="status">
      <Stack gap="xs">
        {matches.map(({ how, provider }) => (
          <Group key={provider.id} justify="space-between" gap="xs">
            <Text size="sm">{t('match', { name: provider.name, country: country(provider.country), how: words(how) })}</Text>
            <Button variant="default" size="compact-sm" onClick={() => then(provider.id)}>
              {t('choose', { name: provider.name })}
            </Button>
          </Group>
        ))}
        {children}
      </Stack>
    </Alert>
  );
}
