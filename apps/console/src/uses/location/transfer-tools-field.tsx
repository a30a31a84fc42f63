import { Button, Fieldset, Group, Paper, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { newTool, type LocationValues } from './location-values';
import { TransferToolFields } from './transfer-tool-fields';

/** What is said to cover the transfer, in order of preference: a fall-back is a second tool (GDPR art. 45, 46, 49). */
export function TransferToolsField({ form }: { form: UseFormReturnType<LocationValues> }) {
  const t = useTranslations('uses.location');
  const { transferTools } = form.values;
  return (
    <Fieldset legend={t('tools')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('toolsHelp')}
        </Text>
        {transferTools.map(({ key }, place) => (
          <Paper key={key} withBorder p="md">
            <Stack gap="md">
              <Group justify="space-between">
                <Text fw={600}>{place === 0 ? t('firstTool') : t('nextTool', { place: place + 1 })}</Text>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('removeToolOf', { place: place + 1 })}
                  onClick={() => form.removeListItem('transferTools', place)}
                >
                  {t('removeTool')}
                </Button>
              </Group>
              <TransferToolFields form={form} place={place} />
            </Stack>
          </Paper>
        ))}
        <Group>
          <Button variant="default" onClick={() => form.insertListItem('transferTools', newTool(''))}>
            {transferTools.length === 0 ? t('addTool') : t('addNextTool')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
