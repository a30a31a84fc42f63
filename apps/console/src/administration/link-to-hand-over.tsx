import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

/** A link with which somebody comes in: shown this once, to be handed over. */
export function LinkToHandOver({ link, name }: { link: string; name: string }) {
  const t = useTranslations('administration.link');
  const { copy, copied } = useClipboard({ timeout: 3000 });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Alert color="marine" variant="outline" title={t('title', { name })} ref={place} tabIndex={-1}>
      <Stack gap="sm">
        <Text size="sm">{t('help')}</Text>
        <Group align="flex-end" wrap="wrap">
          <TextInput
            label={t('label')}
            value={link}
            readOnly
            flex={1}
            miw={220}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <Button variant="default" onClick={() => copy(link)}>
            {copied ? t('copied') : t('copy')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
