import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { AskAct } from '../changes/ask-act';
import { Nothing } from '../parts/nothing';
import { Table } from '../parts/table';
import { Tag } from '../parts/tag';
import { useTell } from '../parts/told';
import { useFacts } from '../parts/use-facts';
import { RevokeRoleDocument, type RolesOfMemberQuery } from './roles.documents';

type Given = NonNullable<RolesOfMemberQuery['rolesOfMember']>[number];

export function GivenRoles({ memberId, of, changed }: { memberId: string; of: readonly Given[]; changed: () => void }) {
  const t = useTranslations('administration.roles');
  const roles = useTranslations('vocabulary.role');
  const { day } = useFacts();
  const tell = useTell();
  const { act } = useAct(RevokeRoleDocument);
  if (of.length === 0) return <Nothing title={t('none')}>{t('noneHelp')}</Nothing>;
  return (
    <Table
      caption={t('caption', { count: of.length })}
      rows={of}
      keyOf={({ actorId, role }) => `${actorId} ${role}`}
      columns={[
        {
          title: t('who'),
          of: ({ name, email, kind }) =>
            kind === 'TOOL' ? (
              <>
                {name} <Tag>{t('tool')}</Tag>
              </>
            ) : email ? (
              `${name} (${email})`
            ) : (
              name
            ),
        },
        { title: t('role'), of: ({ role }) => roles(role) },
        { title: t('since'), of: ({ since }) => day(since.slice(0, 10)) },
        {
          title: t('acts'),
          isHidden: true,
          of: (given) => (
            <AskAct
              variant="subtle"
              size="compact-sm"
              label={t('revoke')}
              aria-label={t('revokeOf', { name: given.name, role: roles(given.role) })}
              title={t('revokeTitle')}
              text={t('revokeText', { name: given.name, role: roles(given.role) })}
              send={() => act({ memberId, actorId: given.actorId, role: given.role })}
              done={() => {
                tell(t('revoked', { name: given.name, role: roles(given.role) }));
                changed();
              }}
            />
          ),
        },
      ]}
    />
  );
}
