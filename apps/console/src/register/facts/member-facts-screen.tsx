import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { usePart } from '../../address/use-part';
import { Answered } from '../../api/answered';
import { Button } from '@mantine/core';
import { NoPermission } from '../../parts/no-permission';
import { Page } from '../../parts/page';
import { RegisterTrail } from '../member/register-trail';
import { CorrectMember } from './correct-member';
import { MemberFactsDocument, type MemberFactsQuery } from './facts.documents';
import { ShownFacts } from './shown-facts';

export type FactsOfMember = NonNullable<MemberFactsQuery['member']>;

/** What a register says of the body that keeps it, and of its officer (GDPR art. 30(1)(a), art. 37). */
export default function MemberFactsScreen() {
  const memberId = usePart('memberId');
  const t = useTranslations('register.facts');
  const answer = useQuery({ query: MemberFactsDocument, variables: { id: memberId } });
  return (
    <Answered of={answer}>
      {({ member }) =>
        member ? (
          <MemberFacts key={member.id} member={member} renew={() => answer[1]({ requestPolicy: 'network-only' })} />
        ) : (
          <Page title={t('untitled')} trail={<RegisterTrail />}>
            <NoPermission />
          </Page>
        )
      }
    </Answered>
  );
}

function MemberFacts({ member, renew }: { member: FactsOfMember; renew: () => void }) {
  const t = useTranslations('register.facts');
  const [isCorrected, setCorrected] = useState(false);
  const done = () => {
    setCorrected(false);
    renew();
  };
  return (
    <Page
      title={t('title', { name: member.name })}
      trail={<RegisterTrail member={member} />}
      intro={t('intro')}
      acts={
        member.may.includes('REGISTER_WRITE') && !isCorrected && <Button onClick={() => setCorrected(true)}>{t('correct')}</Button>
      }
    >
      {isCorrected ? (
        <CorrectMember member={member} done={done} cancel={() => setCorrected(false)} />
      ) : (
        <ShownFacts member={member} />
      )}
    </Page>
  );
}
