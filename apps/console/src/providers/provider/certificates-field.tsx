import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { DayField } from '../../parts/day-field';
import type { ProviderValues } from './provider-values';

/** Certificates and listings, each with its days: null is “never asked”, an empty list “none”. */
export function CertificatesField({ form }: { form: UseFormReturnType<ProviderValues> }) {
  const t = useTranslations('providers.certificate');
  const rows = form.values.certifications;
  const set = (next: ProviderValues['certifications']) => form.setFieldValue('certifications', next);
  return (
    <Fieldset legend={t('legend')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {rows === null ? t('neverAsked') : rows.length === 0 ? t('none') : t('help')}
        </Text>
        {rows?.map((_, place) => (
          <Group key={place} align="flex-end" gap="sm">
            <TextInput label={t('scheme')} {...form.getInputProps(`certifications.${place}.scheme`)} />
            <DayField label={t('from')} {...form.getInputProps(`certifications.${place}.from`)} />
            <DayField label={t('to')} {...form.getInputProps(`certifications.${place}.to`)} />
            <Button
              variant="default"
              aria-label={t('removeOf', { place: place + 1 })}
              onClick={() => set(rows.filter((_row, other) => other !== place))}
            >
              {t('remove')}
            </Button>
          </Group>
        ))}
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => set([...(rows ?? []), { scheme: '' }])}>
            {t('add')}
          </Button>
          {rows === null && (
            <Button variant="default" size="xs" onClick={() => set([])}>
              {t('sayNone')}
            </Button>
          )}
        </Group>
      </Stack>
    </Fieldset>
  );
}
