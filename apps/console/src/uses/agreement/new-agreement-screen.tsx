import { usePart } from '../../address/use-part';
import { useQuery } from 'urql';
import { useAddress } from '../../address/use-address';
import { Answered } from '../../api/answered';
import { NoPermission } from '../../parts/no-permission';
import { AgreementChoicesDocument } from './agreement.documents';
import { NewAgreement } from './new-agreement';

/** An agreement comes into the register of a member, alone or for the use from which one comes: GDPR art. 26 and 28(3). */
export default function NewAgreementScreen() {
  const memberId = usePart('memberId');
  const { one } = useAddress();
  const [engagementId, providerId] = [one('engagementId'), one('providerId')];
  const of = useQuery({
    query: AgreementChoicesDocument,
    variables: {
      memberId,
      engagementId: engagementId ?? '',
      providerId: providerId ?? '',
      ofUse: engagementId !== null,
      ofProvider: providerId !== null,
    },
  });
  return (
    <Answered of={of}>
      {({ member, node, provider }) => {
        if (!member?.may.includes('REGISTER_WRITE')) return <NoPermission />;
        const use = node?.__typename === 'Engagement' ? node : null;
        return <NewAgreement member={member} use={use} providerId={provider?.id ?? use?.provider?.id ?? null} />;
      }}
    </Answered>
  );
}
