import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { useGo } from '../../parts/go';
import { AskAct } from '../../changes/ask-act';
import { useTellChanges } from '../../changes/use-tell-changes';
import type { ShownEngagement } from './engagement-values';
import { EndEngagementDocument, RemoveEngagementDocument } from './engagement.documents';

/** What ends a use, and what takes out one that was entered by mistake. */
export function EngagementActs({ of: { id, version, to, member } }: { of: ShownEngagement }) {
  const t = useTranslations('uses.use');
  const tell = useTellChanges();
  const go = useGo();
  const { act: end } = useAct(EndEngagementDocument);
  const { act: remove } = useAct(RemoveEngagementDocument);
  return (
    <>
      {to === null && member?.may.includes('REGISTER_END') && (
        <AskAct
          label={t('end')}
          title={t('endTitle')}
          text={t('endText')}
          day={{ label: t('endOn'), help: t('endHelp') }}
          send={(day) => end({ engagementId: id, version, to: day })}
          done={(changes) => tell(t('ended'), changes)}
        />
      )}
      {member?.may.includes('REGISTER_REMOVE') && (
        <AskAct
          label={t('remove')}
          title={t('removeTitle')}
          text={t('removeText')}
          send={() => remove({ engagementId: id, version })}
          done={(changes) => {
            tell(t('removed'), changes);
            void go({ to: 'register', params: { memberId: member.id } });
          }}
        />
      )}
    </>
  );
}
