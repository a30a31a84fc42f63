import { Group, Stack, TextInput } from '@mantine/core';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { useAddress } from '../address/use-address';
import { Answered } from '../api/answered';
import { useGrowing } from '../api/use-growing';
import { Link } from '../parts/link';
import { More } from '../parts/more';
import { Nothing } from '../parts/nothing';
import { Page } from '../parts/page';
import { Table } from '../parts/table';
import { useMay } from '../session/use-may';
import { AdministeredMembersDocument, type AdministeredMembersQuery } from './members.documents';
import { NewMember } from './new-member';

type Members = AdministeredMembersQuery['members'];

/** The members of this node that the person administers, or may add to. */
export default function AdministeredMembersScreen() {
  const t = useTranslations('administration.members');
  const { one, set } = useAddress();
  const name = one('nom');
  const createsMembers = useMay('NODE_MEMBERS');
  const { first, isWhole, more } = useGrowing(name);
  const answer = useQuery({ query: AdministeredMembersDocument, variables: { name, first } });
  return (
    <Page title={t('title')} intro={t('intro')} acts={createsMembers && <NewMember />}>
      <Stack gap="md">
        <Group>
          <TextInput
            label={t('name')}
            defaultValue={name ?? ''}
            onChange={({ currentTarget }) => void set({ nom: currentTarget.value })}
          />
        </Group>
        <Answered of={answer}>
          {({ members }) => <List of={members} isWhole={isWhole} isFetching={answer[0].fetching} more={more} />}
        </Answered>
      </Stack>
    </Page>
  );
}

function List({ of, isWhole, isFetching, more }: { of: Members; isWhole: boolean; isFetching: boolean; more: () => void }) {
  const t = useTranslations('administration.members');
  const kinds = useTranslations('vocabulary.memberKind');
  const administersNode = useMay('NODE_ACCOUNTS');
  if (of.totalCount === 0) return <Nothing title={t('none')}>{t('noneHelp')}</Nothing>;
  return (
    <Stack gap="sm">
      <Table
        caption={t('caption', { count: of.totalCount })}
        rows={of.nodes}
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
      <More
        shown={of.nodes.length}
        total={of.totalCount}
        hasMore={of.pageInfo.hasNextPage && !isWhole}
        isFetching={isFetching}
        more={more}
      />
    </Stack>
  );
}
