import { Button } from '@mantine/core';
import { usePart } from '../../address/use-part';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../../api/answered';
import { Link } from '../../parts/link';
import { NoPage } from '../../parts/no-page';
import { Page } from '../../parts/page';
import { useFacts } from '../../parts/use-facts';
import { FindingsSection } from '../../changes/findings-section';
import { CorrectLocation } from './correct-location';
import { LocationActs } from './location-acts';
import { LocationFacts } from './location-facts';
import type { ShownLocation } from './location-values';
import { LocationDocument } from './location.documents';

/** A place where data is, or from where it can be reached. */
export default function LocationScreen() {
  const locationId = usePart('locationId');
  const of = useQuery({ query: LocationDocument, variables: { id: locationId } });
  return (
    <Answered of={of}>
      {({ node }) =>
        node?.__typename === 'Location' ? <Shown of={node} again={() => of[1]({ requestPolicy: 'network-only' })} /> : <NoPage />
      }
    </Answered>
  );
}

function Shown({ of, again }: { of: ShownLocation; again: () => void }) {
  const t = useTranslations('uses.location');
  const kinds = useTranslations('vocabulary.locationKind');
  const { country } = useFacts();
  const [isCorrecting, setCorrecting] = useState(false);
  const { engagement, activity, member } = of;
  const mayCorrect = member?.may.includes('REGISTER_WRITE') && !isCorrecting;
  return (
    <Page
      title={t('title', { kind: kinds(of.kind), country: country(of.country) })}
      trail={
        engagement ? (
          <Link to="engagement" params={{ engagementId: engagement.id }}>
            {t('about', { service: engagement.service, provider: engagement.provider?.name ?? '' })}
          </Link>
        ) : (
          activity && (
            <Link to="activity" params={{ activityId: activity.id }}>
              {activity.name}
            </Link>
          )
        )
      }
      acts={
        <>
          {mayCorrect && <Button onClick={() => setCorrecting(true)}>{t('correct')}</Button>}
          <LocationActs of={of} />
        </>
      }
    >
      {isCorrecting ? <CorrectLocation of={of} again={again} leave={() => setCorrecting(false)} /> : <LocationFacts of={of} />}
      <FindingsSection of={of.findings} />
    </Page>
  );
}
