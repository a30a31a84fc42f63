import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { useGo } from '../../parts/go';
import { useTellChanges } from '../use-tell-changes';
import { RemoveActivityDocument } from './activity.documents';
import type { ShownActivity } from './activity-screen';

/** Only for what was entered by mistake: what took place is stopped, and stays in the register. */
export function RemoveDialog({ activity, isOpen, close }: { activity: ShownActivity; isOpen: boolean; close: () => void }) {
  const t = useTranslations('register.activity.remove');
  const parts = useTranslations('parts');
  const tell = useTellChanges();
  const go = useGo();
  const { act, isActing } = useAct(RemoveActivityDocument);
  const [refused, setRefused] = useState<string | null>(null);
  async function remove(): Promise<void> {
    const { done, alert, fields } = await act({ activityId: activity.id, version: activity.version });
    if (!done) return setRefused([alert, ...Object.values(fields)].filter((text) => text !== null).join(' '));
    tell(t('done', { name: activity.name }), { closed: done.closed, opened: done.closed && [] });
    close();
    void go(activity.member ? { to: 'register', params: { memberId: activity.member.id } } : { to: 'members' });
  }
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('title', { name: activity.name })}
      closeButtonProps={{ 'aria-label': parts('close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('text')}</Text>
        {refused && <Alert color="red" variant="outline" role="alert" title={refused} />}
        <Group gap="xs">
          <Button variant="default" onClick={close} data-autofocus>
            {t('cancel')}
          </Button>
          <Button color="red" onClick={() => void remove()} loading={isActing}>
            {t('act')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
