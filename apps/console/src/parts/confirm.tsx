import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  /** On the button, and on the one that does it. */
  act: string;
  title: string;
  /** What will happen, and what will not. */
  children: ReactNode;
  /** Says null when it is done, else why it is not. */
  confirm: () => Promise<string | null>;
  label?: string;
  isSmall?: boolean;
}

/** An act that is asked twice, as it takes something away. */
export function Confirm({ act, title, children, confirm, label, isSmall = false }: Props) {
  const t = useTranslations('parts');
  const [isOpen, { open, close }] = useDisclosure(false);
  const [isActing, setActing] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  async function doIt() {
    setActing(true);
    const reason = await confirm();
    setActing(false);
    setRefused(reason);
    if (reason === null) close();
  }
  return (
    <>
      <Button variant={isSmall ? 'subtle' : 'default'} size={isSmall ? 'compact-sm' : 'sm'} onClick={open} aria-label={label}>
        {act}
      </Button>
      <Modal opened={isOpen} onClose={close} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
        <Stack gap="md">
          <Text size="sm" component="div">
            {children}
          </Text>
          {refused && (
            <Text size="sm" c="var(--v-critical)" role="alert">
              {refused}
            </Text>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button color="red.9" loading={isActing} onClick={() => void doIt()}>
              {act}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
