import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../parts/button-link';
import { Link } from '../../parts/link';
import { Nothing } from '../../parts/nothing';
import { Section } from '../../parts/section';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { Known } from '../../fields/known';
import { useToolName } from '../location/use-tool-names';
import type { ShownEngagement } from './engagement-values';

/** Where the provider keeps or reaches the data. */
export function PlacesSection({ of: { id, locations }, mayWrite }: { of: ShownEngagement; mayWrite: boolean }) {
  const t = useTranslations('uses.use');
  const words = useTranslations('vocabulary');
  const { country, period, list } = useFacts();
  const tool = useToolName();
  const declare = mayWrite && (
    <ButtonLink to="newLocation" params={{ engagementId: id }}>
      {t('declarePlace')}
    </ButtonLink>
  );
  return (
    <Section title={t('places')} acts={locations.length > 0 && declare}>
      {locations.length === 0 ? (
        <Nothing title={t('noPlace')} act={declare}>
          {t('noPlaceText')}
        </Nothing>
      ) : (
        <Table
          caption={t('places')}
          isCaptionHidden
          rows={locations}
          keyOf={(place) => place.id}
          columns={[
            {
              title: t('placeKind'),
              of: (place) => (
                <Link to="location" params={{ locationId: place.id }}>
                  {words(`locationKind.${place.kind}`)}
                </Link>
              ),
            },
            {
              title: t('placeCountry'),
              of: (place) =>
                place.country === null ? (
                  <Tag tone="unknown">{country(null)}</Tag>
                ) : place.place ? (
                  t('placeIn', { place: place.place, country: country(place.country) })
                ) : (
                  country(place.country)
                ),
            },
            { title: t('period'), of: (place) => period(place.from, place.to) },
            { title: t('placeAccess'), of: (place) => <Known>{place.access && words(`access.${place.access}`)}</Known> },
            {
              title: t('placeTools'),
              of: ({ transferTools }) =>
                transferTools && transferTools.length > 0 ? list(transferTools.map((one) => tool(one.tool))) : t('noTools'),
            },
            {
              title: t('placeEvidence'),
              of: ({ evidence }) => <Known>{evidence && words(`evidence.${evidence.kind}`)}</Known>,
            },
          ]}
        />
      )}
    </Section>
  );
}
