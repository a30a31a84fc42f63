import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMembersNamed } from '../session/use-members-named';

interface Props extends Omit<MultiSelectProps, 'data' | 'value' | 'onChange'> {
  value?: string[];
  onChange?: (ids: string[]) => void;
}

/** Members, found by a part of their name among those that the person reads. */
export function MembersField({ value = [], onChange, ...others }: Props) {
  const t = useTranslations('parts');
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { members } = useMembersNamed(typed, isOpen || value.length > 0);
  const [known, setKnown] = useState<Record<string, string>>({});
  const options = new Map([...Object.entries(known), ...members.map(({ id, name }) => [id, name] as const)]);
  return (
    <MultiSelect
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
      value={value}
      onChange={(ids) => {
        setKnown(Object.fromEntries(ids.map((id) => [id, options.get(id) ?? id])));
        onChange?.(ids);
      }}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => setOpen(true)}
      nothingFoundMessage={t('noMember')}
      clearButtonProps={{ 'aria-label': t('clear') }}
      {...others}
    />
  );
}
