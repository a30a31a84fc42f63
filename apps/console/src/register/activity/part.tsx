import { Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './activity.module.css';

/** A section of the page, which the completeness leads to. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={`part-${id}`}>
      <Stack gap="sm">
        <Title order={2} size="h4" id={`part-${id}`} tabIndex={-1} className={classes.part}>
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}
