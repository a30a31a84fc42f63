import { Button } from '@mantine/core';
import { usePart } from '../../address/use-part';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../../api/answered';
import { Link } from '../../parts/link';
import { NoPage } from '../../parts/no-page';
import { Page } from '../../parts/page';
import { FindingsSection } from '../../changes/findings-section';
import { AgreementsSection } from './agreements-section';
import { CorrectEngagement } from './correct-engagement';
import { EngagementActs } from './engagement-acts';
import { EngagementFacts } from './engagement-facts';
import type { ShownEngagement } from './engagement-values';
import { EngagementDocument } from './engagement.documents';
import { PlacesSection } from './places-section';
import { SubProcessorsSection } from './sub-processors-section';

/** A member’s use of a provider: what for, under which agreement, where the data is. */
export default function EngagementScreen() {
  const engagementId = usePart('engagementId');
  const of = useQuery({ query: EngagementDocument, variables: { id: engagementId } });
  return (
    <Answered of={of}>
      {({ node }) =>
        node?.__typename === 'Engagement' ? <Shown of={node} again={() => of[1]({ requestPolicy: 'network-only' })} /> : <NoPage />
      }
    </Answered>
  );
}

function Shown({ of, again }: { of: ShownEngagement; again: () => void }) {
  const t = useTranslations('uses.use');
  const [isCorrecting, setCorrecting] = useState(false);
  const { member, provider } = of;
  const mayWrite = member?.may.includes('REGISTER_WRITE') === true;
  return (
    <Page
      title={t('about', { service: of.service, provider: provider?.name ?? t('noProvider') })}
      trail={
        member && (
          <Link to="register" params={{ memberId: member.id }}>
            {member.name}
          </Link>
        )
      }
      acts={
        <>
          {mayWrite && !isCorrecting && <Button onClick={() => setCorrecting(true)}>{t('correct')}</Button>}
          <EngagementActs of={of} />
        </>
      }
    >
      {isCorrecting ? <CorrectEngagement of={of} again={again} leave={() => setCorrecting(false)} /> : <EngagementFacts of={of} />}
      <FindingsSection of={of.findings} />
      <PlacesSection of={of} mayWrite={mayWrite} />
      <AgreementsSection of={of} mayWrite={mayWrite} />
      <SubProcessorsSection of={of} />
    </Page>
  );
}
