import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { useGo } from '../../parts/go';
import { AskAct } from '../../changes/ask-act';
import { useTellChanges } from '../../changes/use-tell-changes';
import type { ShownLocation } from './location-values';
import { EndLocationDocument, RemoveLocationDocument } from './location.documents';

/** What ends a place, and what takes out one that was entered by mistake. */
export function LocationActs({ of: { id, version, to, member, engagement, activity } }: { of: ShownLocation }) {
  const t = useTranslations('uses.location');
  const tell = useTellChanges();
  const go = useGo();
  const { act: end } = useAct(EndLocationDocument);
  const { act: remove } = useAct(RemoveLocationDocument);
  const leave = () => {
    if (engagement) return go({ to: 'engagement', params: { engagementId: engagement.id } });
    return activity ? go({ to: 'activity', params: { activityId: activity.id } }) : go({ to: 'points' });
  };
  return (
    <>
      {to === null && member?.may.includes('REGISTER_END') && (
        <AskAct
          label={t('end')}
          title={t('endTitle')}
          text={t('endText')}
          day={{ label: t('endOn'), help: t('endHelp') }}
          send={(day) => end({ locationId: id, version, to: day })}
          done={(changes) => tell(t('ended'), changes)}
        />
      )}
      {member?.may.includes('REGISTER_REMOVE') && (
        <AskAct
          label={t('remove')}
          title={t('removeTitle')}
          text={t('removeText')}
          send={() => remove({ locationId: id, version })}
          done={(changes) => {
            tell(t('removed'), changes);
            void leave();
          }}
        />
      )}
    </>
  );
}
