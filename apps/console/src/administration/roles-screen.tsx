import { Stack } from '@mantine/core';
import { usePart } from '../address/use-part';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { ButtonLink } from '../parts/button-link';
import { Link } from '../parts/link';
import { NoPermission } from '../parts/no-permission';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { GivenRoles } from './given-roles';
import { LinkToHandOver } from './link-to-hand-over';
import { OpenMemberForm } from './open-member-form';
import { RoleForm } from './role-form';
import { NameOfMemberDocument, RolesOfMemberDocument } from './roles.documents';
import { useMay } from '../session/use-may';

/** Who may do what on a member. */
export default function RolesScreen() {
  const t = useTranslations('administration.roles');
  const memberId = usePart('memberId');
  const answer = useQuery({ query: NameOfMemberDocument, variables: { memberId } });
  const administersNode = useMay('NODE_ACCOUNTS');
  return (
    <Answered of={answer}>
      {({ member }) =>
        member === null || member === undefined ? (
          <Page title={t('titleUnknown')}>
            <NoPermission />
          </Page>
        ) : (
          <Page
            title={t('title', { name: member.name })}
            intro={t('intro')}
            trail={<Link to="administeredMembers">{t('back')}</Link>}
            acts={
              member.may.includes('REGISTER_READ') && (
                <ButtonLink to="register" params={{ memberId }} variant="default">
                  {t('register')}
                </ButtonLink>
              )
            }
          >
            {member.may.includes('MEMBER_ROLES') ? (
              <Roles memberId={memberId} />
            ) : administersNode ? (
              <OpenMemberForm memberId={memberId} opened={answer[1]} />
            ) : (
              <NoPermission />
            )}
          </Page>
        )
      }
    </Answered>
  );
}

function Roles({ memberId }: { memberId: string }) {
  const t = useTranslations('administration.roles');
  const answer = useQuery({ query: RolesOfMemberDocument, variables: { memberId } });
  const [handed, setHanded] = useState<{ link: string; name: string } | null>(null);
  const again = () => answer[1]({ requestPolicy: 'network-only' });
  return (
    <Stack gap="xl" maw={900}>
      {handed && <LinkToHandOver key={handed.link} {...handed} />}
      <Answered of={answer}>
        {({ rolesOfMember }) => <GivenRoles memberId={memberId} of={rolesOfMember ?? []} changed={again} />}
      </Answered>
      <Section title={t('give.title')} intro={t('give.intro')}>
        <RoleForm
          memberId={memberId}
          given={(made) => {
            setHanded(made);
            again();
          }}
        />
      </Section>
    </Stack>
  );
}
