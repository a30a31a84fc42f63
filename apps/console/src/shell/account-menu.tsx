import { ActionIcon, Menu } from '@mantine/core';
import { IconCode, IconKey, IconLogout, IconUser, IconUserCircle } from '@tabler/icons-react';
import { Link as RouterLink } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { forgetKept } from '../kept/kept';
import { PLACES } from '../places';
import { useSession, useViewer } from '../session/session';
import { SignOutDocument } from '../session/viewer.documents';

export function AccountMenu() {
  const t = useTranslations('shell');
  const viewer = useViewer();
  const { renew } = useSession();
  const [, signOut] = useMutation(SignOutDocument);
  async function leave() {
    await signOut({});
    forgetKept('draft.');
    renew();
  }
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" color="gray" aria-label={t('account.menu', { name: viewer.name })}>
          <IconUserCircle size={22} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label c="var(--v-muted)">{viewer.name}</Menu.Label>
        <Menu.Item component={RouterLink} {...({ to: PLACES.account } as object)} leftSection={<IconUser size={16} aria-hidden />}>
          {t('account.own')}
        </Menu.Item>
        <Menu.Item component={RouterLink} {...({ to: PLACES.tokens } as object)} leftSection={<IconKey size={16} aria-hidden />}>
          {t('account.tokens')}
        </Menu.Item>
        <Menu.Item component="a" href="/explorer/" leftSection={<IconCode size={16} aria-hidden />}>
          {t('account.explorer')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void leave()} leftSection={<IconLogout size={16} aria-hidden />}>
          {t('account.out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
