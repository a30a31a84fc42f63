import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { useAnswerForm } from '../../api/use-answer-form';
import { useGo } from '../../parts/go';
import { Link } from '../../parts/link';
import { Page } from '../../parts/page';
import { ActForm } from '../../changes/act-form';
import { useTellChanges } from '../../changes/use-tell-changes';
import { AgreementFields } from './agreement-fields';
import { newAgreement, recordedContentOf } from './agreement-values';
import { RecordAgreementDocument, type AgreementChoicesQuery } from './agreement.documents';
import { NotBound } from './not-bound';
import { useBindUse } from './use-bind-use';

export type BoundUse = Extract<NonNullable<AgreementChoicesQuery['node']>, { __typename: 'Engagement' }>;

interface Props {
  member: { id: string; name: string };
  use: BoundUse | null;
  providerId: string | null;
}

/** Records it, then says of the use that it binds it: when that fails, the agreement is there all the same, and one is told. */
export function NewAgreement({ member, use, providerId }: Props) {
  const t = useTranslations('uses.agreement');
  const go = useGo();
  const tell = useTellChanges();
  const bind = useBindUse();
  const [notBound, setNotBound] = useState<{ agreementId: string; why: string } | null>(null);
  const form = useForm({
    initialValues: { ...newAgreement, providerId, services: use ? [use.service] : [] },
  });
  const { send, alert, isActing } = useAnswerForm(form, useAct(RecordAgreementDocument));
  const about = use && t('ofUse', { service: use.service, provider: use.provider?.name ?? '' });
  if (notBound && use) return <NotBound {...notBound} use={use} />;
  return (
    <Page
      title={t('newTitle')}
      trail={
        use ? (
          <Link to="engagement" params={{ engagementId: use.id }}>
            {about}
          </Link>
        ) : (
          <Link to="register" params={{ memberId: member.id }}>
            {member.name}
          </Link>
        )
      }
      intro={use ? t('newIntroOfUse', { service: use.service }) : t('newIntro')}
    >
      <ActForm
        alert={alert}
        isActing={isActing}
        submit={t('record')}
        onSubmit={form.onSubmit(
          (values) =>
            void send({ ...recordedContentOf(values), memberId: member.id }, async ({ agreement, ...changes }) => {
              if (!agreement) return;
              const bound = use && (await bind(use, agreement.id));
              if (bound && !bound.done) return setNotBound({ agreementId: agreement.id, why: bound.alert ?? '' });
              tell(bound ? t('recordedAndBound') : t('recorded'), bound?.done ?? changes);
              if (use) return go({ to: 'engagement', params: { engagementId: use.id } });
              return go({ to: 'agreement', params: { agreementId: agreement.id } });
            }),
        )}
      >
        <AgreementFields form={form} asksBeneficiaries />
      </ActForm>
    </Page>
  );
}
