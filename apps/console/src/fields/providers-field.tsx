import { Button, Group, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ProviderField } from './provider-field';
import { ProviderName } from './provider-name';

/** Several providers: each that is found is added to those that are there. */
export function ProvidersField({ label, value, onChange }: { label: string; value: string[]; onChange: (ids: string[]) => void }) {
  const t = useTranslations('fields.provider');
  return (
    <Stack gap="xs">
      {value.map((id) => (
        <Group key={id} gap="sm">
          <ProviderName id={id} />
          <Button variant="default" size="compact-sm" onClick={() => onChange(value.filter((one) => one !== id))}>
            {t('takeOut')}
          </Button>
        </Group>
      ))}
      <ProviderField
        key={value.length}
        label={label}
        adds
        value={null}
        onChange={(id) => id !== null && !value.includes(id) && onChange([...value, id])}
      />
    </Stack>
  );
}
