import { Select } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useGo } from '../parts/go';
import { useMembersNamed } from '../session/use-members-named';
import classes from './members-switcher.module.css';

/** For somebody who serves sixty: a part of the name, and one is in that register. */
export function MembersSwitcher() {
  const t = useTranslations('shell');
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { members, isFetching } = useMembersNamed(typed, isOpen);
  const go = useGo();
  return (
    <Select
      className={classes.switcher}
      size="sm"
      aria-label={t('switcher')}
      placeholder={t('switcher')}
      data={members.map(({ id, name }) => ({ value: id, label: name }))}
      value={null}
      onChange={(memberId) => {
        setTyped('');
        if (memberId) void go({ to: 'register', params: { memberId } });
      }}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // The service has chosen already.
      filter={({ options }) => options}
      onDropdownOpen={() => setOpen(true)}
      nothingFoundMessage={isFetching ? t('searching') : t('noMember')}
      leftSection={<IconBuildingCommunity size={16} aria-hidden />}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
    />
  );
}
