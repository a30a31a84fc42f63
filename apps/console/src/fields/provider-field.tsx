import { Select, Stack, Text, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { useFacts } from '../parts/use-facts';
import { AddProvider } from './add-provider';
import { ProviderNameDocument, SearchProvidersDocument } from './provider-field.documents';

interface Props extends Omit<SelectProps, 'value' | 'onChange' | 'data'> {
  value?: string | null;
  onChange?: (id: string | null) => void;
  /** Whether one may be added to the catalogue from here. */
  adds?: boolean;
}

/** A provider of the catalogue, found as one types: a part of its name, a near spelling, or an identifier. */
export function ProviderField({ value = null, onChange, adds = false, ...others }: Props) {
  const t = useTranslations('fields.provider');
  const { country } = useFacts();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 200);
  const [{ data, fetching }] = useQuery({ query: SearchProvidersDocument, variables: { text: asked }, pause: asked.length < 2 });
  const [named] = useQuery({ query: ProviderNameDocument, variables: { id: value ?? '' }, pause: value === null });
  const found = asked.length < 2 ? [] : (data?.searchProviders ?? []);
  const chosen = value !== null && named.data?.provider?.id === value ? [named.data.provider] : [];
  const all = [...new Map([...chosen, ...found].map((one) => [one.id, one.name])).entries()];
  const about = new Map(found.map((one) => [one.id, one]));
  return (
    <Stack gap={6} align="stretch">
      <Select
        value={value}
        onChange={(id) => onChange?.(id)}
        data={all.map(([id, name]) => ({ value: id, label: name }))}
        filter={({ options }) => options}
        searchable
        clearable
        searchValue={text}
        onSearchChange={setText}
        placeholder={t('placeholder')}
        nothingFoundMessage={asked.length < 2 || fetching ? t('type') : t('none')}
        renderOption={({ option }) => {
          const one = about.get(option.value);
          return (
            <div>
              <Text size="sm">{option.label}</Text>
              {one && (
                <Text size="xs" c="dimmed">
                  {one.identifiers?.siren
                    ? t('aboutSiren', { country: country(one.country), siren: one.identifiers.siren })
                    : country(one.country)}
                </Text>
              )}
            </div>
          );
        }}
        {...others}
      />
      {adds && value === null && <AddProvider name={text} then={(id) => onChange?.(id)} />}
    </Stack>
  );
}
