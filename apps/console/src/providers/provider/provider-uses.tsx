import { Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { usePages } from '../../api/use-pages';
import { Link } from '../../parts/link';
import { Listed } from '../../parts/listed';
import { Section } from '../../parts/section';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { ProviderUsesDocument, type ProviderUsesQuery } from './provider.documents';

type Use = NonNullable<ProviderUsesQuery['provider']>['engagements']['nodes'][number];

/** The uses of it in the registers that one reads: whose, where the data is, which agreement is said to bind. */
export function ProviderUses({ id }: { id: string }) {
  const t = useTranslations('providers.uses');
  const pages = usePages(ProviderUsesDocument, { id }, ({ provider }) => provider?.engagements);
  return (
    <Section title={t('title')}>
      <Listed pages={pages} none={<Text c="dimmed">{t('none')}</Text>}>
        {(uses) => <Uses of={uses} total={pages.total ?? 0} />}
      </Listed>
    </Section>
  );
}

function Uses({ of, total }: { of: readonly Use[]; total: number }) {
  const t = useTranslations('providers.uses');
  const words = useTranslations('vocabulary');
  const { period } = useFacts();
  return (
    <Table
      caption={t('caption', { count: total })}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('member'),
          of: ({ member }) =>
            member && (
              <Link to="register" params={{ memberId: member.id }}>
                {member.name}
              </Link>
            ),
        },
        {
          title: t('service'),
          of: ({ id, service }) => (
            <Link to="engagement" params={{ engagementId: id }}>
              {service}
            </Link>
          ),
        },
        { title: t('role'), of: ({ role }) => words(`engagementRole.${role}`) },
        { title: t('period'), of: ({ from, to }) => period(from, to) },
        { title: t('where'), of: ({ locations }) => <Places of={locations} /> },
        { title: t('agreements'), of: (use) => <Agreements of={use} /> },
      ]}
    />
  );
}

function Places({ of }: { of: Use['locations'] }) {
  const t = useTranslations('providers.uses');
  const { country, list } = useFacts();
  const primary = of.filter(({ kind }) => kind === 'PRIMARY');
  const known = [...new Set(primary.flatMap((place) => place.country ?? []))];
  if (known.length === 0) return <Tag tone="unknown">{t('unknownPlace')}</Tag>;
  return <>{list(known.map(country))}</>;
}

function Agreements({ of: { agreements, sharedAgreementId } }: { of: Use }) {
  const t = useTranslations('providers.uses');
  const states = useTranslations('vocabulary.agreementState');
  if (!agreements && !sharedAgreementId) return <Tag tone="unknown">{t('agreementsUnknown')}</Tag>;
  if (agreements?.length === 0 && !sharedAgreementId) return <Tag tone="high">{t('noAgreement')}</Tag>;
  return (
    <Stack gap={2}>
      {agreements?.map(({ id, title, state }) => (
        <Group key={id} gap={6}>
          <Link to="agreement" params={{ agreementId: id }}>
            {title}
          </Link>
          <Tag tone={state === 'SIGNED' ? 'good' : 'high'}>{states(state)}</Tag>
        </Group>
      ))}
      {sharedAgreementId && <span>{t('shared')}</span>}
    </Stack>
  );
}
