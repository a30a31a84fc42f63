import { CloseButton, Group, Paper, Text } from '@mantine/core';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './told.module.css';

const Telling = createContext<(message: string) => void>(() => {});

/** Tells what was done, in a corner and to those who listen. */
export const useTell = () => useContext(Telling);

export function Told({ children }: { children: ReactNode }) {
  const t = useTranslations('parts');
  const [message, setMessage] = useState<string | null>(null);
  const tell = useCallback((text: string) => {
    setMessage(text);
    setTimeout(() => setMessage((shown) => (shown === text ? null : shown)), 8000);
  }, []);
  return (
    <Telling value={tell}>
      {children}
      <div role="status" aria-live="polite" className={classes.place}>
        {message && (
          <Paper shadow="md" withBorder p="sm" className={classes.message}>
            <Group gap="sm" wrap="nowrap">
              <Text size="sm">{message}</Text>
              <CloseButton aria-label={t('close')} onClick={() => setMessage(null)} />
            </Group>
          </Paper>
        )}
      </div>
    </Telling>
  );
}
