import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

/** It did not work: why, and a way to try again. */
export function Failure({ message, again }: { message: string; again?: () => void }) {
  const t = useTranslations('parts');
  return (
    <Alert color="gray" variant="outline" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('failed')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{message}</Text>
        {again && (
          <Button variant="default" size="xs" onClick={again}>
            {t('again')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
