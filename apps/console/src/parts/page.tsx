import { Group, Stack, Text, Title } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { arrived } from './arrived';

interface Props {
  title: string;
  /** Above the title: where this page stands. */
  trail?: ReactNode;
  intro?: ReactNode;
  /** What one may do here. */
  acts?: ReactNode;
  children: ReactNode;
}

/** A screen: its title names the window, and takes the focus when one comes from another screen. */
export function Page({ title, trail, intro, acts, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} – Vigie`;
  }, [title]);
  useEffect(() => {
    if (arrived.at !== null && arrived.at !== pathname) heading.current?.focus();
    arrived.at = pathname;
  }, [pathname]);
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        {trail && (
          <Text size="sm" c="dimmed" component="div">
            {trail}
          </Text>
        )}
        <Group justify="space-between" align="flex-start" gap="md">
          <Title order={1} size="h2" ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {acts && <Group gap="xs">{acts}</Group>}
        </Group>
        {intro && (
          <Text c="dimmed" maw={760} component="div">
            {intro}
          </Text>
        )}
      </Stack>
      {children}
    </Stack>
  );
}
