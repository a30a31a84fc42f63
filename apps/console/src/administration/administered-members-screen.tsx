import { Group, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAddress } from '../address/use-address';
import { useTyped } from '../address/use-typed';
import { usePages } from '../api/use-pages';
import { Link } from '../parts/link';
import { Listed } from '../parts/listed';
import { Nothing } from '../parts/nothing';
import { Page } from '../parts/page';
import { Table } from '../parts/table';
import { useMay } from '../session/use-may';
import { AdministeredMembersDocument, type AdministeredMembersQuery } from './members.documents';
import { NewMember } from './new-member';

type Member = AdministeredMembersQuery['members']['nodes'][number];

/** The members of this node that the person administers, or may add to. */
export default function AdministeredMembersScreen() {
  const t = useTranslations('administration.members');
  const { one, set } = useAddress();
  const name = one('nom');
  const createsMembers = useMay('NODE_MEMBERS');
  const typed = useTyped(name ?? '', (text) => void set({ nom: text.trim() || null }));
  const pages = usePages(AdministeredMembersDocument, { name }, ({ members }) => members);
  return (
    <Page title={t('title')} intro={t('intro')} acts={createsMembers && <NewMember />}>
      <Stack gap="md">
        <Group>
          <TextInput type="search" label={t('name')} {...typed} />
        </Group>
        <Listed pages={pages} none={<Nothing title={t('none')}>{t('noneHelp')}</Nothing>}>
          {(members) => <MembersTable of={members} total={pages.total ?? 0} />}
        </Listed>
      </Stack>
    </Page>
  );
}

function MembersTable({ of, total }: { of: readonly Member[]; total: number }) {
  const t = useTranslations('administration.members');
  const kinds = useTranslations('vocabulary.memberKind');
  const administersNode = useMay('NODE_ACCOUNTS');
  return (
    <Table
      caption={t('caption', { count: total })}
      rows={of}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('member'),
          of: ({ id, name, may }) =>
            administersNode || may.includes('MEMBER_ROLES') ? (
              <Link to="roles" params={{ memberId: id }}>
                {name}
              </Link>
            ) : (
              name
            ),
        },
        { title: t('kind'), of: ({ kind }) => kinds(kind) },
        { title: t('siren'), of: ({ siren }) => siren ?? t('noSiren') },
      ]}
    />
  );
}
