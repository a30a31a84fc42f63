import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './form.module.css';
import type { SectionName } from './sections';

/** A part of the form under its heading, with what the law asks there. */
export function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const t = useTranslations('register.sections');
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={`section-${name}`}>
      <Stack gap="md">
        <div>
          <Title order={2} size="h4" id={`section-${name}`} tabIndex={-1} className={classes.heading}>
            {t(`${name}.title`)}
          </Title>
          <Text size="sm" c="dimmed">
            {t(`${name}.law`)}
          </Text>
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
