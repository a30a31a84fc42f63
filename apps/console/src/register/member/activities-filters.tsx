import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import vocabulary from '../../words/vocabulary.en.json';
import { useTyped } from '../../address/use-typed';

const NAMES = ['nom', 'role', 'etat', 'base', 'etiquette'] as const;

/** What the list of activities is narrowed by; it stands in the address. */
export function ActivitiesFilters() {
  const t = useTranslations('register.activities.filters');
  const words = useTranslations('vocabulary');
  const { one, set } = useAddress();
  const name = useTyped(one('nom') ?? '', (typed) => void set({ nom: typed.trim() || null }));
  const tag = useTyped(one('etiquette') ?? '', (typed) => void set({ etiquette: typed.trim() || null }));
  const choice = <Kind extends 'activityRole' | 'activityStage' | 'legalBasis'>(param: string, kind: Kind, label: string) => (
    <NativeSelect
      label={label}
      w={190}
      value={one(param) ?? ''}
      onChange={({ currentTarget }) => void set({ [param]: currentTarget.value || null })}
      data={[
        { value: '', label: t('all') },
        ...Object.keys(vocabulary[kind]).map((value) => ({
          value,
          label: words(`${kind}.${value}` as Parameters<typeof words>[0]),
        })),
      ]}
    />
  );
  const isFiltered = NAMES.some((param) => one(param) !== null);
  return (
    <Group gap="md" align="flex-end" role="search" aria-label={t('title')}>
      <TextInput type="search" label={t('name')} w={190} {...name} />
      {choice('etat', 'activityStage', t('stage'))}
      {choice('role', 'activityRole', t('role'))}
      {choice('base', 'legalBasis', t('basis'))}
      <TextInput label={t('tag')} w={150} {...tag} />
      {isFiltered && (
        <Button variant="subtle" onClick={() => void set(Object.fromEntries(NAMES.map((param) => [param, null])))}>
          {t('clear')}
        </Button>
      )}
    </Group>
  );
}
