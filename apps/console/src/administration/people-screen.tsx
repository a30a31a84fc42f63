import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../api/answered';
import { useGrowing } from '../api/use-growing';
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
  const { first, isWhole, more } = useGrowing(null);
  const answer = useQuery({ query: PeopleDocument, variables: { first } });
  const [handed, setHanded] = useState<{ link: string; name: string } | null>(null);
  const changed = () => answer[1]({ requestPolicy: 'network-only' });
  const hand = (made: { link: string; name: string }) => {
    setHanded(made);
    changed();
  };
  return (
    <Page title={t('title')} intro={t('intro')} acts={<InvitePerson invited={hand} />}>
      <Stack gap="xl">
        {handed && <LinkToHandOver key={handed.link} {...handed} />}
        <Answered of={answer}>
          {({ accounts, rolesOfNode }) => (
            <>
              <Stack gap="sm">
                <AccountsTable of={accounts.nodes} total={accounts.totalCount} changed={changed} hand={hand} />
                <More
                  shown={accounts.nodes.length}
                  total={accounts.totalCount}
                  hasMore={accounts.pageInfo.hasNextPage && !isWhole}
                  isFetching={answer[0].fetching}
                  more={more}
                />
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
