import { Alert, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Answered } from '../../api/answered';
import { useAddress } from '../../address/use-address';
import { More } from '../../parts/more';
import { Nothing } from '../../parts/nothing';
import { Page } from '../../parts/page';
import { usePages } from '../../api/use-pages';
import { RegisterMembersDocument, type MemberKind, type RegisterMembersQuery } from './members.documents';
import { MembersFilters } from './members-filters';
import { MembersTable } from './members-table';

/** The members whose register the person reads, each with what there is to look at. */
export default function MembersScreen() {
  const t = useTranslations('register.members');
  const { one } = useAddress();
  const [name, kind] = [one('nom'), one('genre')];
  const variables = { name, kind: kind as MemberKind | null };
  const connectionOf = ({ members }: RegisterMembersQuery) => members;
  const { state, rows, total, hasMore, isFetching, problem, more } = usePages(RegisterMembersDocument, variables, connectionOf);
  const isFiltered = name !== null || kind !== null;
  return (
    <Page title={t('title')} intro={t('intro')}>
      <MembersFilters />
      <Answered of={state}>
        {({ findingGroups }) =>
          rows.length === 0 ? (
            <Nothing title={t(isFiltered ? 'noMatch.title' : 'none.title')}>{t(isFiltered ? 'noMatch.text' : 'none.text')}</Nothing>
          ) : (
            <Stack gap="md">
              <MembersTable members={rows} groups={findingGroups} />
              {problem && <Alert color="gray" variant="outline" role="alert" title={problem} />}
              <More shown={rows.length} total={total} hasMore={hasMore} isFetching={isFetching} more={more} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}
