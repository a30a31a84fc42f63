import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { useGo } from '../../parts/go';
import { AskAct } from '../../changes/ask-act';
import { useTellChanges } from '../../changes/use-tell-changes';
import type { ShownAgreement } from './agreement-values';
import { RemoveAgreementDocument, SignAgreementDocument, TerminateAgreementDocument } from './agreement.documents';

/** What signs an agreement, ends it, and takes out one that was entered by mistake. */
export function AgreementActs({ of: { id, version, state, member } }: { of: ShownAgreement }) {
  const t = useTranslations('uses.agreement');
  const tell = useTellChanges();
  const go = useGo();
  const { act: sign } = useAct(SignAgreementDocument);
  const { act: terminate } = useAct(TerminateAgreementDocument);
  const { act: remove } = useAct(RemoveAgreementDocument);
  const may = member?.may ?? [];
  return (
    <>
      {state !== 'SIGNED' && state !== 'TERMINATED' && may.includes('REGISTER_WRITE') && (
        <AskAct
          variant="filled"
          label={t('sign')}
          title={t('signTitle')}
          text={t('signText')}
          day={{ label: t('signedOn'), help: t('signedHelp') }}
          send={(day) => sign({ agreementId: id, version, signedOn: day })}
          done={(changes) => tell(t('signed'), changes)}
        />
      )}
      {state === 'SIGNED' && may.includes('REGISTER_END') && (
        <AskAct
          label={t('terminate')}
          title={t('terminateTitle')}
          text={t('terminateText')}
          day={{ label: t('terminateOn'), help: t('terminateHelp') }}
          send={(day) => terminate({ agreementId: id, version, to: day })}
          done={(changes) => tell(t('terminated'), changes)}
        />
      )}
      {may.includes('REGISTER_REMOVE') && (
        <AskAct
          label={t('remove')}
          title={t('removeTitle')}
          text={t('removeText')}
          send={() => remove({ agreementId: id, version })}
          done={(changes) => {
            tell(t('removed'), changes);
            void go({ to: 'register', params: { memberId: member?.id ?? '' } });
          }}
        />
      )}
    </>
  );
}
