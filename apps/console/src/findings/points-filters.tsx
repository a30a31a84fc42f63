import { Button, Collapse, Group, MultiSelect, Paper, Select, SimpleGrid } from '@mantine/core';
import '@mantine/core/styles/SimpleGrid.css';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { CountryField } from '../parts/country-field';
import { DayField } from '../parts/day-field';
import { MembersField } from '../parts/members-field';
import type { Severity } from './points.documents';
import { PurposeField } from './purpose-field';
import { STATES, type Filters } from './use-filters';

const SEVERITIES: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
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

/** What the list is narrowed to: all of it is in the address. */
export function PointsFilters({ filters, isGroup }: { filters: Filters; isGroup: boolean }) {
  const t = useTranslations('findings.filters');
  const words = useTranslations('vocabulary');
  const { set } = filters;
  const others = [
    filters.memberIds.length,
    filters.memberKinds.length,
    filters.countries.length,
    filters.certainty,
    filters.asOf,
  ].filter(Boolean).length;
  const [isOpen, { toggle }] = useDisclosure(others > 0);
  return (
    <Paper withBorder p="md">
      <Group align="flex-end" gap="md">
        <Select
          label={t('severity')}
          placeholder={t('any')}
          data={SEVERITIES.slice(0, -1).map((severity) => ({
            value: severity,
            label: t('atLeast', { severity: words(`severity.${severity}`) }),
          }))}
          value={filters.severityAtLeast}
          onChange={(value) => void set({ gravite: value })}
          clearable
        />
        <Select
          label={t('state')}
          data={STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))}
          value={filters.state}
          onChange={(value) => void set({ etat: value === 'ouverts' ? null : value })}
          allowDeselect={false}
        />
        {isGroup && <PurposeField />}
        <Button
          variant="default"
          onClick={toggle}
          aria-expanded={isOpen}
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        >
          {t('more', { count: others })}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>
        <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} mt="md">
          {!isGroup && (
            <MembersField label={t('members')} value={filters.memberIds} onChange={(ids) => void set({ membre: ids })} />
          )}
          <MultiSelect
            label={t('kinds')}
            data={KINDS.map((kind) => ({ value: kind, label: words(`memberKind.${kind}`) }))}
            value={filters.memberKinds}
            onChange={(kinds) => void set({ nature: kinds })}
            clearButtonProps={{ 'aria-label': t('clear') }}
          />
          <CountryField label={t('country')} value={filters.countries[0] ?? null} onChange={(code) => void set({ pays: code })} />
          <Select
            label={t('certainty')}
            placeholder={t('any')}
            data={(['ESTABLISHED', 'UNKNOWN'] as const).map((value) => ({ value, label: words(`certainty.${value}`) }))}
            value={filters.certainty}
            onChange={(value) => void set({ certitude: value })}
            clearable
          />
          <DayField
            label={t('asOf')}
            description={t('asOfHelp')}
            value={filters.asOf}
            onChange={(day) => void set({ jour: day })}
          />
        </SimpleGrid>
      </Collapse>
    </Paper>
  );
}
