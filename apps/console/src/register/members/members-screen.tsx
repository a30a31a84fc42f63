import { useTranslations } from 'use-intl';
import { useAddress } from '../../address/use-address';
import { Listed } from '../../parts/listed';
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
  const pages = usePages(RegisterMembersDocument, variables, connectionOf, { isNext: true });
  const groups = pages.state[0].data?.findingGroups;
  const none = name === null && kind === null ? 'none' : 'noMatch';
  return (
    <Page title={t('title')} intro={t('intro')}>
      <MembersFilters />
      <Listed pages={pages} none={<Nothing title={t(`${none}.title`)}>{t(`${none}.text`)}</Nothing>}>
        {(rows) => groups && <MembersTable members={rows} groups={groups} />}
      </Listed>
    </Page>
  );
}
