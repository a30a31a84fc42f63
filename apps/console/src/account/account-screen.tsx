import { Stack } from '@mantine/core';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { Facts } from '../parts/facts';
import { Link } from '../parts/link';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { OwnAccountDocument, type OwnAccountQuery } from './account.documents';
import { NameForm } from './name-form';
import { PasswordForm } from './password-form';
import { Sessions } from './sessions';

/** One’s own account: who one is here, what one may do, the password, where one is signed in. */
export default function AccountScreen() {
  const t = useTranslations('account');
  const answer = useQuery({ query: OwnAccountDocument });
  return (
    <Page title={t('title')}>
      <Answered of={answer}>
        {({ viewer }) =>
          viewer && (
            <Stack gap="xl" maw={760}>
              <NameForm name={viewer.name} email={viewer.email ?? ''} />
              <Section title={t('roles.title')} intro={t('roles.intro')}>
                <Roles of={viewer.memberships} />
              </Section>
              <PasswordForm />
              <Sessions of={viewer.sessions} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}

type Memberships = NonNullable<OwnAccountQuery['viewer']>['memberships'];

function Roles({ of }: { of: Memberships }) {
  const t = useTranslations();
  const ofNode = of.filter(({ member }) => member === null);
  const members = [...new Map(of.flatMap(({ member }) => (member ? [[member.id, member] as const] : []))).values()];
  return (
    <Facts
      of={[
        ofNode.length > 0 ? [t('account.roles.ofNode'), ofNode.map(({ role }) => t(`vocabulary.role.${role}`)).join(', ')] : null,
        ...members.map(
          ({ id, name }) =>
            [
              <Link key={id} to="register" params={{ memberId: id }}>
                {name}
              </Link>,
              of
                .filter(({ member }) => member?.id === id)
                .map(({ role }) => t(`vocabulary.role.${role}`))
                .join(', '),
            ] as const,
        ),
      ]}
    />
  );
}
