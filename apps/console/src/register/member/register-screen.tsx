import { Group } from '@mantine/core';
import { usePart } from '../../address/use-part';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { useAddress } from '../../address/use-address';
import { Answered } from '../../api/answered';
import { ButtonLink } from '../../parts/button-link';
import { NoPermission } from '../../parts/no-permission';
import { Page } from '../../parts/page';
import { ActivitiesView } from './activities-view';
import { AgreementsView } from './agreements-view';
import { EngagementsView } from './engagements-view';
import { ExportLink } from './export-link';
import { FindingsView } from './findings-view';
import { RegisterOfMemberDocument, type RegisterOfMemberQuery } from './register.documents';
import { RegisterTrail } from './register-trail';
import { useViews, Views } from './views';
import { WhoItIs } from './who-it-is';

export type RegisterMember = NonNullable<RegisterOfMemberQuery['member']>;

/** The register of a member: what it does with data, with whom, under which agreements, and what the rules say of it. */
export default function RegisterScreen() {
  const memberId = usePart('memberId');
  const answer = useQuery({ query: RegisterOfMemberDocument, variables: { id: memberId } });
  return (
    <Answered of={answer}>
      {({ member }) => (member?.activities ? <Register member={member} /> : <Closed member={member} />)}
    </Answered>
  );
}

function Register({ member }: { member: RegisterMember }) {
  const t = useTranslations('register.member');
  const { one } = useAddress();
  const views = useViews(member);
  const view = views.find(({ name }) => name === one('vue'))?.name ?? 'traitements';
  const may = new Set(member.may);
  return (
    <Page
      title={member.name}
      trail={<RegisterTrail />}
      intro={<WhoItIs member={member} />}
      acts={
        <Group gap="xs">
          {may.has('REGISTER_WRITE') && (
            <ButtonLink to="newActivity" params={{ memberId: member.id }}>
              {t('newActivity')}
            </ButtonLink>
          )}
          {may.has('REGISTER_EXPORT') && <ExportLink memberId={member.id} />}
        </Group>
      }
    >
      <Views of={views} shown={view} />
      {view === 'traitements' && <ActivitiesView member={member} />}
      {view === 'prestations' && <EngagementsView member={member} />}
      {view === 'actes' && <AgreementsView member={member} />}
      {view === 'points' && <FindingsView member={member} />}
    </Page>
  );
}

/** Not there; or administered by somebody who does not read its register. */
function Closed({ member }: { member: RegisterMember | null }) {
  const t = useTranslations('register.member');
  return (
    <Page title={member?.name ?? t('title')} trail={<RegisterTrail />}>
      <NoPermission />
    </Page>
  );
}
