import { NavLink } from '@mantine/core';
import { IconBooks, IconBuildingBank, IconCalendarDue, IconFlag, IconGavel, IconServer, IconUsers } from '@tabler/icons-react';
import { Link as RouterLink, useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PLACES, type PlaceName } from '../places';
import { useMay } from '../session/use-may';

interface Entry {
  to: PlaceName;
  icon: typeof IconFlag;
  /** Screens under it, by how their address begins. */
  under: readonly string[];
}

const ENTRIES = {
  points: { to: 'points', icon: IconFlag, under: ['/points'] },
  registers: { to: 'members', icon: IconBooks, under: ['/membres', '/traitements', '/prestations', '/lieux', '/actes'] },
  providers: { to: 'providers', icon: IconServer, under: ['/prestataires'] },
  coming: { to: 'coming', icon: IconCalendarDue, under: ['/echeances'] },
  law: { to: 'law', icon: IconGavel, under: ['/droit'] },
} as const satisfies Record<string, Entry>;

const ADMINISTRATION = {
  administeredMembers: { to: 'administeredMembers', icon: IconBuildingBank, under: ['/administration/membres'] },
  people: { to: 'people', icon: IconUsers, under: ['/administration/comptes'] },
} as const satisfies Record<string, Entry>;

/** `leave`: a place was chosen, on a narrow screen the menu closes. */
export function Navigation({ leave }: { leave: () => void }) {
  const t = useTranslations('shell.navigation');
  const administersAccounts = useMay('NODE_ACCOUNTS');
  const administersMembers = useMay('NODE_MEMBERS', 'ACCOUNT_INVITE');
  return (
    <nav aria-label={t('label')}>
      {(Object.keys(ENTRIES) as (keyof typeof ENTRIES)[]).map((name) => (
        <Place key={name} leave={leave} {...ENTRIES[name]} label={t(name)} />
      ))}
      {administersMembers && <Place leave={leave} {...ADMINISTRATION.administeredMembers} label={t('administeredMembers')} />}
      {administersAccounts && <Place leave={leave} {...ADMINISTRATION.people} label={t('people')} />}
    </nav>
  );
}

function Place({ to, icon: Icon, under, label, leave }: Entry & { label: string; leave: () => void }) {
  const { pathname } = useLocation();
  const isHere = pathname === PLACES[to] || under.some((beginning) => pathname.startsWith(beginning));
  return (
    <NavLink
      component={RouterLink}
      {...({ to: PLACES[to] } as object)}
      label={label}
      onClick={leave}
      active={isHere}
      aria-current={isHere ? 'page' : undefined}
      leftSection={<Icon size={18} aria-hidden />}
    />
  );
}
