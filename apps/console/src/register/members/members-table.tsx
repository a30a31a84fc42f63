import { useTranslations } from 'use-intl';
import { Link } from '../../parts/link';
import { Table } from '../../parts/table';
import { Tag } from '../../parts/tag';
import { useFacts } from '../../parts/use-facts';
import type { RegisterMembersQuery } from './members.documents';
import { OpenFindings } from './open-findings';

type Member = RegisterMembersQuery['members']['nodes'][number];
type Groups = NonNullable<RegisterMembersQuery['findingGroups']>;

/** Each member with the size of its register, its officer, and what the rules say of it. */
export function MembersTable({ members, groups }: { members: readonly Member[]; groups: Groups }) {
  const t = useTranslations('register.members');
  const kinds = useTranslations('vocabulary.memberKind');
  const { number } = useFacts();
  const groupOf = new Map(groups.nodes.map((group) => [group.member?.id, group]));
  return (
    <Table
      caption={t('caption')}
      isCaptionHidden
      rows={members}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('name'),
          of: ({ id, name }) => (
            <Link to="register" params={{ memberId: id }}>
              {name}
            </Link>
          ),
        },
        { title: t('kind'), of: ({ kind }) => kinds(kind) },
        { title: t('dpo'), of: ({ dpo }) => dpo?.name ?? <Tag tone="unknown">{t('noDpo')}</Tag> },
        {
          title: t('activities'),
          isNumber: true,
          of: ({ activities }) => (activities ? number(activities.totalCount) : <Tag tone="unknown">{t('notRead')}</Tag>),
        },
        {
          title: t('findings'),
          of: ({ id, activities, findingsPending }) =>
            activities && (
              <OpenFindings
                memberId={id}
                group={groupOf.get(id)}
                isPending={findingsPending ?? false}
                isTold={!groups.pageInfo.hasNextPage}
              />
            ),
        },
      ]}
    />
  );
}
