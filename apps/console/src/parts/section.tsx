import { Group, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

/** A part of a screen, under its own heading. */
export function Section({
  title,
  intro,
  acts,
  children,
}: {
  title: string;
  intro?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} gap="sm">
      <Group justify="space-between" align="flex-end">
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {acts}
      </Group>
      {intro && (
        <Text c="dimmed" size="sm" component="div">
          {intro}
        </Text>
      )}
      {children}
    </Stack>
  );
}
