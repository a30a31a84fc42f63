import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Editing } from './use-editing';

/** Before one leaves what is not saved: stay, keep it as a draft, or give it up. */
export function LeaveGuard({
  editing: { isDirty, isLeaving, forget },
}: {
  editing: Pick<Editing, 'isDirty' | 'isLeaving' | 'forget'>;
}) {
  const t = useTranslations('register.form.leave');
  const parts = useTranslations('parts');
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && !isLeaving.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => isDirty && !isLeaving.current,
    withResolver: true,
  });
  const leave = () => {
    if (blocker.status === 'blocked') blocker.proceed();
  };
  const stay = () => {
    if (blocker.status === 'blocked') blocker.reset();
  };
  return (
    <Modal
      opened={blocker.status === 'blocked'}
      onClose={stay}
      title={t('title')}
      closeButtonProps={{ 'aria-label': parts('close') }}
    >
      <Stack gap="md">
        <Text>{t('text')}</Text>
        <Group gap="xs">
          <Button onClick={stay} data-autofocus>
            {t('stay')}
          </Button>
          <Button variant="default" onClick={leave}>
            {t('keep')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              forget();
              leave();
            }}
          >
            {t('giveUp')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
