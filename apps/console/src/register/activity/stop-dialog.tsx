import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { useAnswerForm } from '../../api/use-answer-form';
import { DayField } from '../../parts/day-field';
import { today } from '../../parts/today';
import { useTellChanges } from '../use-tell-changes';
import { StopActivityDocument } from './activity.documents';
import type { ShownActivity } from './activity-screen';

interface Props {
  activity: ShownActivity;
  isOpen: boolean;
  close: () => void;
  renew: () => void;
}

/** An activity ends on a day; its record stays. */
export function StopDialog({ activity, isOpen, close, renew }: Props) {
  const t = useTranslations('register.activity.stop');
  const parts = useTranslations('parts');
  const tell = useTellChanges();
  const form = useForm<{ to: string | null }>({ initialValues: { to: today() } });
  const { act, isActing } = useAct(StopActivityDocument);
  const { alert, send } = useAnswerForm(form, { act, isActing });
  const stop = () => {
    const { to } = form.values;
    if (to === null) return form.setFieldError('to', t('dayNeeded'));
    void send({ activityId: activity.id, version: activity.version, to }, (changes) => {
      tell(t('done'), changes);
      close();
      renew();
    });
  };
  return (
    <Modal opened={isOpen} onClose={close} title={t('title')} closeButtonProps={{ 'aria-label': parts('close') }}>
      <Stack gap="md">
        <Text size="sm">{t('text')}</Text>
        {alert && <Alert color="red" variant="outline" role="alert" title={alert} />}
        <DayField label={t('day')} description={t('help')} data-autofocus {...form.getInputProps('to')} />
        <Group gap="xs">
          <Button onClick={stop} loading={isActing}>
            {t('act')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
