import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { AskAct } from '../../changes/ask-act';
import { useTellChanges } from '../../changes/use-tell-changes';
import { ButtonLink } from '../../parts/button-link';
import { useGo } from '../../parts/go';
import { RemoveActivityDocument, StopActivityDocument } from './activity.documents';
import type { ShownActivity } from './activity-screen';

/** What the person may do on it: the rest is not shown. One that took place is stopped; only one entered by mistake is taken out. */
export function ActivityActs({ activity: { id, version, name, stage, member } }: { activity: ShownActivity }) {
  const t = useTranslations('register.activity');
  const tell = useTellChanges();
  const go = useGo();
  const { act: stop } = useAct(StopActivityDocument);
  const { act: remove } = useAct(RemoveActivityDocument);
  const may = new Set(member?.may);
  const params = { activityId: id };
  return (
    <>
      {may.has('REGISTER_WRITE') && (
        <ButtonLink to="correctActivity" params={params}>
          {t('acts.correct')}
        </ButtonLink>
      )}
      <ButtonLink to="activityHistory" params={params} variant="default">
        {t('acts.history')}
      </ButtonLink>
      {may.has('REGISTER_END') && stage !== 'STOPPED' && (
        <AskAct
          label={t('stop.open')}
          title={t('stop.title')}
          text={t('stop.text')}
          act={t('stop.act')}
          day={{ label: t('stop.day'), help: t('stop.help') }}
          send={(to) => stop({ activityId: id, version, to })}
          done={(changes) => tell(t('stop.done'), changes)}
        />
      )}
      {may.has('REGISTER_REMOVE') && (
        <AskAct
          label={t('remove.open')}
          title={t('remove.title', { name })}
          text={t('remove.text')}
          act={t('remove.act')}
          send={() => remove({ activityId: id, version })}
          done={({ closed }) => {
            tell(t('remove.done', { name }), { closed, opened: closed && [] });
            void go(member ? { to: 'register', params: { memberId: member.id } } : { to: 'members' });
          }}
        />
      )}
    </>
  );
}
