import { useForm } from '@mantine/form';
import { usePart } from '../../address/use-part';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import { Answered } from '../../api/answered';
import { useAct } from '../../api/use-act';
import { useAnswerForm } from '../../api/use-answer-form';
import { useGo } from '../../parts/go';
import { Link } from '../../parts/link';
import { NoPage } from '../../parts/no-page';
import { Page } from '../../parts/page';
import { ActForm } from '../../changes/act-form';
import { useTellChanges } from '../../changes/use-tell-changes';
import { EngagementFields, type ChoicesOfMember } from './engagement-fields';
import { contentOf, newEngagement } from './engagement-values';
import { EngageProviderDocument, EngagementChoicesDocument } from './engagement.documents';

/** A member uses a provider’s service: GDPR art. 28. */
export default function NewEngagementScreen() {
  const memberId = usePart('memberId');
  const of = useQuery({ query: EngagementChoicesDocument, variables: { memberId } });
  return (
    <Answered of={of}>
      {({ member }) => (member?.may.includes('REGISTER_WRITE') ? <NewEngagement member={member} /> : <NoPage />)}
    </Answered>
  );
}

function NewEngagement({ member }: { member: ChoicesOfMember }) {
  const t = useTranslations('uses.use');
  const { many, one } = useAddress();
  const go = useGo();
  const tell = useTellChanges();
  const form = useForm({
    initialValues: { ...newEngagement, activityIds: many('activite'), providerId: one('prestataire') },
  });
  const { send, alert, isActing } = useAnswerForm(form, useAct(EngageProviderDocument));
  return (
    <Page
      title={t('newTitle')}
      trail={
        <Link to="register" params={{ memberId: member.id }}>
          {member.name}
        </Link>
      }
      intro={t('newIntro')}
    >
      <ActForm
        alert={alert}
        isActing={isActing}
        submit={t('engage')}
        onSubmit={form.onSubmit(
          (values) =>
            void send({ ...contentOf(values), memberId: member.id }, ({ engagement, ...changes }) => {
              tell(t('engaged'), changes);
              if (engagement) void go({ to: 'engagement', params: { engagementId: engagement.id } });
            }),
        )}
      >
        <EngagementFields form={form} member={member} />
      </ActForm>
    </Page>
  );
}
