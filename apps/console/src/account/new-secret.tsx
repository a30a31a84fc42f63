import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Code.css';
import { useClipboard } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

/** Shown this once: nobody can read it again. */
export function NewSecret({ secret }: { secret: string }) {
  const t = useTranslations('account.tokens');
  const { copy, copied } = useClipboard({ timeout: 3000 });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Alert color="marine" variant="outline" title={t('secret.title')} ref={place} tabIndex={-1}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('secret.help')}</Text>
        <Group>
          <Code>{secret}</Code>
          <Button size="xs" variant="default" onClick={() => copy(secret)}>
            {copied ? t('secret.copied') : t('secret.copy')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
