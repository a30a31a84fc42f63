import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Told } from '../parts/told';
import { PLACES } from '../places';
import { SessionProvider, useSession } from '../session/session';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { Colours } from './colours';
import classes from './frame.module.css';
import { LanguageSwitch } from './language-switch';
import { MembersSwitcher } from './members-switcher';
import { Navigation } from './navigation';

/** What stands around every screen. */
export function Frame() {
  return (
    <SessionProvider>
      <Told>
        <Framed />
      </Told>
    </SessionProvider>
  );
}

const SignIn = lazy(() => import('../sign-in/sign-in'));

/** Screens that people open with a link, before they have an account. */
const OPEN: readonly string[] = [PLACES.firstAccount, PLACES.choosePassword];

function Framed() {
  const { viewer } = useSession();
  const { pathname } = useLocation();
  if (OPEN.includes(pathname)) return <Before screen={<Outlet />} />;
  return viewer ? <Within /> : <Before screen={<SignIn />} />;
}

function Before({ screen }: { screen: ReactNode }) {
  return (
    <div className={classes.before}>
      <header className={classes.beforeHeader}>
        <Brand />
        <Group gap="xs">
          <LanguageSwitch />
          <Colours />
        </Group>
      </header>
      <main className={classes.beforeMain}>
        <Suspense fallback={null}>{screen}</Suspense>
      </main>
    </div>
  );
}

function Within() {
  const t = useTranslations('shell');
  const [isOpen, { toggle, close }] = useDisclosure(false);
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !isOpen } }} padding="lg">
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Burger opened={isOpen} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('menu')} aria-expanded={isOpen} />
        <Brand />
        <MembersSwitcher />
        <Group gap={4} wrap="nowrap" className={classes.end}>
          <Group gap={4} wrap="nowrap" visibleFrom="xs">
            <LanguageSwitch />
            <Colours />
          </Group>
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" className={classes.navigation}>
        <Navigation leave={close} />
        <Group gap={4} mt="md" hiddenFrom="xs">
          <LanguageSwitch />
          <Colours />
        </Group>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
