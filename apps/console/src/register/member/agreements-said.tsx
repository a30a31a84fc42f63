import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';
import { Tag } from '../../parts/tag';

interface Bound {
  role: string;
  sharedAgreementId: string | null;
  agreements: readonly { id: string; title: string; state: keyof IntlStates }[] | null;
}
interface IntlStates {
  DRAFT: unknown;
  SENT: unknown;
  PUBLISHED_TERMS: unknown;
  SIGNED: unknown;
  TERMINATED: unknown;
}

/** The agreements said to bind a use. Whether they do, the rules say. */
export function AgreementsSaid({ of: { agreements, sharedAgreementId } }: { of: Bound }) {
  const t = useTranslations('register.engagements');
  const states = useTranslations('vocabulary.agreementState');
  if (agreements === null && sharedAgreementId === null) return <Tag tone="unknown">{t('agreementsUnknown')}</Tag>;
  if (agreements?.length === 0 && sharedAgreementId === null) return <span>{t('noAgreement')}</span>;
  return (
    <Stack gap={2} align="flex-start">
      {agreements?.map(({ id, title, state }) => (
        <span key={id}>
          <Link to="agreement" params={{ agreementId: id }}>
            {title}
          </Link>{' '}
          <Text span size="sm" c="dimmed">
            {states(state)}
          </Text>
        </span>
      ))}
      {sharedAgreementId !== null && (
        <Link to="agreement" params={{ agreementId: sharedAgreementId }}>
          {t('sharedAgreement')}
        </Link>
      )}
    </Stack>
  );
}
