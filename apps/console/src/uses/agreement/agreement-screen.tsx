import { Button } from '@mantine/core';
import { usePart } from '../../address/use-part';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Answered } from '../../api/answered';
import { Link } from '../../parts/link';
import { NoPage } from '../../parts/no-page';
import { Page } from '../../parts/page';
import { FindingsSection } from '../../changes/findings-section';
import { AgreementActs } from './agreement-acts';
import { AgreementFacts } from './agreement-facts';
import { isShared, type ShownAgreement } from './agreement-values';
import { AgreementDocument } from './agreement.documents';
import { BeneficiariesSection } from './beneficiaries-section';
import { BoundUses } from './bound-uses';
import { ClausesSection } from './clauses-section';
import { CorrectAgreement } from './correct-agreement';
import { DocumentsSection } from './documents-section';
import { SubProcessingSection } from './sub-processing-section';

/** An agreement of art. 28, an arrangement of art. 26, or a convention between public bodies. */
export default function AgreementScreen() {
  const agreementId = usePart('agreementId');
  const of = useQuery({ query: AgreementDocument, variables: { id: agreementId } });
  return (
    <Answered of={of}>
      {({ node }) =>
        node?.__typename === 'Agreement' ? <Shown of={node} again={() => of[1]({ requestPolicy: 'network-only' })} /> : <NoPage />
      }
    </Answered>
  );
}

function Shown({ of, again }: { of: ShownAgreement; again: () => void }) {
  const t = useTranslations('uses.agreement');
  const [isCorrecting, setCorrecting] = useState(false);
  const { member } = of;
  const mayCorrect = member?.may.includes('REGISTER_WRITE') && !isCorrecting;
  return (
    <Page
      title={of.title}
      trail={
        member && (
          <Link to="register" params={{ memberId: member.id }}>
            {member.name}
          </Link>
        )
      }
      acts={
        <>
          {mayCorrect && (
            <Button variant={of.state === 'SIGNED' ? 'filled' : 'default'} onClick={() => setCorrecting(true)}>
              {t('correct')}
            </Button>
          )}
          <AgreementActs of={of} />
        </>
      }
    >
      {isCorrecting ? <CorrectAgreement of={of} again={again} leave={() => setCorrecting(false)} /> : <AgreementFacts of={of} />}
      <FindingsSection of={of.findings} />
      <BoundUses of={of} />
      {(isShared(of.vehicle) || (of.beneficiaries ?? []).length > 0) && <BeneficiariesSection of={of} />}
      <SubProcessingSection of={of} />
      <ClausesSection of={of} />
      <DocumentsSection of={of} />
    </Page>
  );
}
