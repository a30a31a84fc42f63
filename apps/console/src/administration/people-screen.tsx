import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { usePages } from '../api/use-pages';
import { More } from '../parts/more';
import { Page } from '../parts/page';
import { Section } from '../parts/section';
import { AccountsTable } from './accounts-table';
import { InvitePerson } from './invite-person';
import { LinkToHandOver } from './link-to-hand-over';
import { NodeRoles } from './node-roles';
import { PeopleDocument } from './people.documents';

/** The accounts of the node, and the roles that it gives. */
export default function PeopleScreen() {
  const t = useTranslations('administration.people');
  const pages = usePages(PeopleDocument, { after: null }, ({ accounts }) => accounts);
  const [handed, setHanded] = useState<{ link: string; name: string } | null>(null);
  const changed = () => pages.state[1]({ requestPolicy: 'network-only' });
  const hand = (made: { link: string; name: string }) => {
    setHanded(made);
    changed();
  };
  return (
    <Page title={t('title')} intro={t('intro')} acts={<InvitePerson invited={hand} />}>
      <Stack gap="xl">
        {handed && <LinkToHandOver key={handed.link} {...handed} />}
        <Answered of={pages.state}>
          {({ rolesOfNode }) => (
            <>
              <Stack gap="sm">
                <AccountsTable of={pages.rows} total={pages.total ?? 0} changed={changed} hand={hand} />
                <More of={pages} />
              </Stack>
              <Section title={t('nodeRoles.title')} intro={t('nodeRoles.intro')}>
                <NodeRoles of={rolesOfNode} changed={changed} />
              </Section>
            </>
          )}
        </Answered>
      </Stack>
    </Page>
  );
}
