import { useForm } from '@mantine/form';
import { usePart } from '../../address/use-part';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import { Answered } from '../../api/answered';
import { useAct } from '../../api/use-act';
import { useAnswerForm } from '../../api/use-answer-form';
import { Link } from '../../parts/link';
import { NoPage } from '../../parts/no-page';
import { Page } from '../../parts/page';
import { ActForm } from '../../changes/act-form';
import type { Changes } from '../../changes/changed';
import { LocationFields } from './location-fields';
import { contentOf, newLocation } from './location-values';
import { DeclareLocationDocument, PlaceOfLocationDocument, type PlaceOfLocationQuery } from './location.documents';
import { LocationDeclared } from './location-declared';

type Use = Extract<NonNullable<PlaceOfLocationQuery['node']>, { __typename: 'Engagement' }>;

/** Says where a provider keeps or reaches the data: GDPR art. 30(1)(e), chapter V. */
export default function NewLocationScreen() {
  const engagementId = usePart('engagementId');
  const of = useQuery({ query: PlaceOfLocationDocument, variables: { id: engagementId } });
  return (
    <Answered of={of}>
      {({ node }) => {
        if (node?.__typename !== 'Engagement' || !node.member?.may.includes('REGISTER_WRITE')) return <NoPage />;
        return <NewLocation use={node} memberId={node.member.id} />;
      }}
    </Answered>
  );
}

function NewLocation({ use, memberId }: { use: Use; memberId: string }) {
  const t = useTranslations('uses.location');
  const { one } = useAddress();
  const [changes, setChanges] = useState<Changes | null>(null);
  const form = useForm({ initialValues: newLocation });
  const { send, alert, isActing } = useAnswerForm(form, useAct(DeclareLocationDocument));
  const about = { service: use.service, provider: use.provider?.name ?? '' };
  const declareAnother = () => {
    form.reset();
    setChanges(null);
  };
  return (
    <Page
      title={changes ? t('declared') : t('newTitle')}
      trail={
        <Link to="engagement" params={{ engagementId: use.id }}>
          {t('about', about)}
        </Link>
      }
      intro={changes ? null : t('newIntro')}
    >
      {changes ? (
        <LocationDeclared changes={changes} engagementId={use.id} findingId={one('point')} another={declareAnother} />
      ) : (
        <ActForm
          alert={alert}
          isActing={isActing}
          submit={t('declare')}
          onSubmit={form.onSubmit((values) => void send({ ...contentOf(values), memberId, engagementId: use.id }, setChanges))}
        >
          <LocationFields form={form} />
        </ActForm>
      )}
    </Page>
  );
}
