import { Button, Group, Paper, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { Severity } from './points.documents';
import { PurposeField } from './purpose-field';
import { STATES, type Filters } from './use-filters';

const SEVERITIES: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
const OtherFilters = lazy(() => import('./other-filters'));

/** What the list is narrowed to: all of it is in the address. */
export function PointsFilters({ filters, isGroup }: { filters: Filters; isGroup: boolean }) {
  const t = useTranslations('findings.filters');
  const words = useTranslations('vocabulary');
  const { set } = filters;
  const others = [
    filters.memberIds.length,
    filters.memberKinds.length,
    filters.countries.length,
    filters.providerId,
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
      {isOpen && (
        <Suspense fallback={null}>
          <OtherFilters filters={filters} isGroup={isGroup} />
        </Suspense>
      )}
    </Paper>
  );
}
