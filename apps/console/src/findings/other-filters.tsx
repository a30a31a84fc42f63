import { MultiSelect, Select, SimpleGrid } from '@mantine/core';
import '@mantine/core/styles/SimpleGrid.css';
import { useTranslations } from 'use-intl';
import { CountryField } from '../parts/country-field';
import { DayField } from '../parts/day-field';
import { MembersField } from '../parts/members-field';
import { ProviderField } from '../fields/provider-field';
import type { Filters } from './use-filters';

const KINDS = [
  'COMMUNE',
  'EPCI',
  'SYNDICAT',
  'CCAS',
  'CDG',
  'DEPARTEMENT',
  'REGION',
  'SDIS',
  'GIP',
  'OTHER_PUBLIC',
  'ASSOCIATION',
  'COMPANY',
] as const;

/** The filters that fewer people use, loaded when they are opened. */
export default function OtherFilters({ filters, isGroup }: { filters: Filters; isGroup: boolean }) {
  const t = useTranslations('findings.filters');
  const words = useTranslations('vocabulary');
  const { set } = filters;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} mt="md">
      {!isGroup && <MembersField label={t('members')} value={filters.memberIds} onChange={(ids) => void set({ membre: ids })} />}
      <MultiSelect
        label={t('kinds')}
        data={KINDS.map((kind) => ({ value: kind, label: words(`memberKind.${kind}`) }))}
        value={filters.memberKinds}
        onChange={(kinds) => void set({ nature: kinds })}
        clearButtonProps={{ 'aria-label': t('clear') }}
      />
      {!isGroup && (
        <ProviderField label={t('provider')} value={filters.providerId} onChange={(id) => void set({ prestataire: id })} />
      )}
      <CountryField label={t('country')} value={filters.countries[0] ?? null} onChange={(code) => void set({ pays: code })} />
      <Select
        label={t('certainty')}
        placeholder={t('any')}
        data={(['ESTABLISHED', 'UNKNOWN'] as const).map((value) => ({ value, label: words(`certainty.${value}`) }))}
        value={filters.certainty}
        onChange={(value) => void set({ certitude: value })}
        clearable
      />
      <DayField label={t('asOf')} description={t('asOfHelp')} value={filters.asOf} onChange={(day) => void set({ jour: day })} />
    </SimpleGrid>
  );
}
