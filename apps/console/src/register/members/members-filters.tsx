import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import vocabulary from '../../words/vocabulary.en.json';
import { useTyped } from '../../address/use-typed';

/** By a part of the name, and by kind of body. */
export function MembersFilters() {
  const t = useTranslations('register.members.filters');
  const words = useTranslations('vocabulary.memberKind');
  const { one, set } = useAddress();
  const name = useTyped(one('nom') ?? '', (typed) => void set({ nom: typed.trim() || null }));
  return (
    <Group gap="md" align="flex-end" role="search" aria-label={t('title')}>
      <TextInput type="search" label={t('name')} {...name} />
      <NativeSelect
        label={t('kind')}
        value={one('genre') ?? ''}
        onChange={({ currentTarget }) => void set({ genre: currentTarget.value || null })}
        data={[
          { value: '', label: t('allKinds') },
          ...(Object.keys(vocabulary.memberKind) as (keyof typeof vocabulary.memberKind)[]).map((kind) => ({
            value: kind,
            label: words(kind),
          })),
        ]}
      />
    </Group>
  );
}
