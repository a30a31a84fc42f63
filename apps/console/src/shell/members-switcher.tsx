import { Select } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useGo } from '../parts/go';
import { useOwnMembers } from '../session/members-of';
import classes from './members-switcher.module.css';

/** For somebody who serves sixty: a part of the name, and one is in that register. */
export function MembersSwitcher() {
  const t = useTranslations('shell');
  const members = useOwnMembers();
  const go = useGo();
  const { pathname } = useLocation();
  if (members.length === 0) return null;
  const current = members.find(({ id }) => pathname.startsWith(`/membres/${id}`));
  return (
    <Select
      className={classes.switcher}
      size="sm"
      aria-label={t('switcher')}
      placeholder={t('switcher')}
      data={members.map(({ id, name }) => ({ value: id, label: name }))}
      value={current?.id ?? null}
      onChange={(memberId) => memberId && void go({ to: 'register', params: { memberId } })}
      searchable
      limit={60}
      nothingFoundMessage={t('noMember')}
      leftSection={<IconBuildingCommunity size={16} aria-hidden />}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
    />
  );
}
