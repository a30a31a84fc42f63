import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../parts/button-link';
import { Link } from '../../parts/link';
import { Section } from '../../parts/section';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { AgreementState } from '../agreement/agreement-state';
import { Known } from '../../fields/known';
import type { ShownEngagement } from './engagement-values';
import { SharedAgreementDocument } from './engagement.documents';

/** What is said to bind the use; not answered and none differ. */
export function AgreementsSection({ of, mayWrite }: { of: ShownEngagement; mayWrite: boolean }) {
  const t = useTranslations('uses.use');
  const { day, period } = useFacts();
  const { agreements, sharedAgreementId, member, provider } = of;
  return (
    <Section
      title={t('agreements')}
      acts={
        mayWrite &&
        member && (
          <ButtonLink
            to="newAgreement"
            params={{ memberId: member.id }}
            search={{ engagementId: of.id, providerId: provider?.id }}
            variant="default"
          >
            {t('recordAgreement')}
          </ButtonLink>
        )
      }
    >
      {agreements === null && (
        <Text>
          <Tag tone="unknown">{t('agreementsUnknown')}</Tag>
        </Text>
      )}
      {agreements?.length === 0 && sharedAgreementId === null && (
        <Text>
          <Tag tone="high">{t('noAgreement')}</Tag>
        </Text>
      )}
      {agreements && agreements.length > 0 && (
        <Table
          caption={t('agreements')}
          isCaptionHidden
          rows={agreements}
          keyOf={({ id }) => id}
          columns={[
            {
              title: t('agreementTitle'),
              of: ({ id, title }) => (
                <Link to="agreement" params={{ agreementId: id }}>
                  {title}
                </Link>
              ),
            },
            { title: t('agreementState'), of: ({ state }) => <AgreementState of={state} /> },
            { title: t('agreementSignedOn'), of: ({ signedOn }) => <Known>{signedOn && day(signedOn)}</Known> },
            { title: t('period'), of: ({ from, to }) => period(from, to) },
          ]}
        />
      )}
      {sharedAgreementId !== null && <Shared id={sharedAgreementId} />}
    </Section>
  );
}

/** An agreement that another member holds: it may be on another node, or not for this person. */
function Shared({ id }: { id: string }) {
  const t = useTranslations('uses.use');
  const [{ data, fetching }] = useQuery({ query: SharedAgreementDocument, variables: { id } });
  if (!data && fetching) return null;
  const node = data?.node;
  if (node?.__typename !== 'Agreement') return <Text>{t('sharedElsewhere')}</Text>;
  return (
    <Text>
      {t.rich('sharedBy', {
        holder: node.member?.name ?? '',
        title: node.title,
        link: (title) => (
          <Link to="agreement" params={{ agreementId: node.id }}>
            {title}
          </Link>
        ),
      })}
    </Text>
  );
}
