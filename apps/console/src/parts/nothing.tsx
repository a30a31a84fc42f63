import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** There is nothing here, and that is an answer: what it means, and what one may do. */
export function Nothing({ title, children, act }: { title: string; children?: ReactNode; act?: ReactNode }) {
  return (
    <Paper withBorder p="xl">
      <Stack gap="xs" align="flex-start" maw={620}>
        <Title order={2} size="h4">
          {title}
        </Title>
        {children && <Text c="dimmed">{children}</Text>}
        {act}
      </Stack>
    </Paper>
  );
}
