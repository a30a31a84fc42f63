import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../parts/button-link';
import type { ShownActivity } from './activity-screen';
import { RemoveDialog } from './remove-dialog';
import { StopDialog } from './stop-dialog';

/** What the person may do on it: the rest is not shown. */
export function ActivityActs({ activity, renew }: { activity: ShownActivity; renew: () => void }) {
  const t = useTranslations('register.activity.acts');
  const [open, setOpen] = useState<'stop' | 'remove' | null>(null);
  const may = new Set(activity.member?.may);
  const params = { activityId: activity.id };
  const close = () => setOpen(null);
  return (
    <>
      {may.has('REGISTER_WRITE') && (
        <ButtonLink to="correctActivity" params={params}>
          {t('correct')}
        </ButtonLink>
      )}
      <ButtonLink to="activityHistory" params={params} variant="default">
        {t('history')}
      </ButtonLink>
      {may.has('REGISTER_END') && activity.stage !== 'STOPPED' && (
        <Button variant="default" onClick={() => setOpen('stop')}>
          {t('stop')}
        </Button>
      )}
      {may.has('REGISTER_REMOVE') && (
        <Button variant="default" onClick={() => setOpen('remove')}>
          {t('remove')}
        </Button>
      )}
      <StopDialog activity={activity} isOpen={open === 'stop'} close={close} renew={renew} />
      <RemoveDialog activity={activity} isOpen={open === 'remove'} close={close} />
    </>
  );
}
