import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { CountryField } from '../../parts/country-field';
import { DayField } from '../../parts/day-field';
import type { ProviderValues } from './provider-values';

/** The country of whoever ultimately controls it, over time: a parent company elsewhere may be made to hand data over. */
export function ControlField({ form }: { form: UseFormReturnType<ProviderValues> }) {
  const t = useTranslations('providers.control');
  const rows = form.values.control;
  const set = (next: ProviderValues['control']) => form.setFieldValue('control', next);
  return (
    <Fieldset legend={t('legend')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('help')}
        </Text>
        {rows?.map((_, place) => (
          <Group key={place} align="flex-end" gap="sm">
            <CountryField label={t('country')} {...form.getInputProps(`control.${place}.country`)} />
            <DayField label={t('from')} {...form.getInputProps(`control.${place}.from`)} />
            <DayField label={t('to')} {...form.getInputProps(`control.${place}.to`)} />
            <Button
              variant="default"
              aria-label={t('removeOf', { place: place + 1 })}
              onClick={() => set(rows.length === 1 ? null : rows.filter((_row, other) => other !== place))}
            >
              {t('remove')}
            </Button>
          </Group>
        ))}
        <Group>
          <Button variant="default" size="xs" onClick={() => set([...(rows ?? []), { country: null, from: null, to: null }])}>
            {t('add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
