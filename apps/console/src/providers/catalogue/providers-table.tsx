import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import { Certificates } from '../certificates';
import { ControlNow } from '../control-now';
import type { ProvidersQuery } from './providers.documents';

type Listed = ProvidersQuery['providers']['nodes'][number];

export function ProvidersTable({ of, total }: { of: readonly Listed[]; total: number }) {
  const t = useTranslations('providers.list');
  const { country, number } = useFacts();
  return (
    <Table
      caption={t('caption', { count: total })}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('name'),
          of: ({ id, name }) => (
            <Link to="provider" params={{ providerId: id }}>
              {name}
            </Link>
          ),
        },
        { title: t('country'), of: (one) => (one.country ? country(one.country) : <Tag tone="unknown">{country(null)}</Tag>) },
        { title: t('control'), of: ({ control }) => <ControlNow of={control} /> },
        { title: t('members'), isNumber: true, of: ({ use }) => number(use.members) },
        { title: t('where'), of: ({ use }) => <Where of={use} /> },
        {
          title: t('withoutAgreement'),
          isNumber: true,
          of: ({ use }) => (use.withoutAgreement > 0 ? <Tag tone="critical">{number(use.withoutAgreement)}</Tag> : number(0)),
        },
        { title: t('certificates'), of: ({ certifications }) => <Certificates of={certifications} /> },
      ]}
    />
  );
}

/** The countries of the places where it mainly keeps data, and how many uses do not say. */
export function Where({ of: { countries, unknown, members } }: { of: Listed['use'] }) {
  const t = useTranslations('providers.list');
  const { country, list } = useFacts();
  if (members === 0) return <>{t('notUsed')}</>;
  return (
    <Group gap={6}>
      {countries.length > 0 && <span>{list(countries.map(country))}</span>}
      {unknown > 0 && <Tag tone="unknown">{t('unknown', { count: unknown })}</Tag>}
    </Group>
  );
}
