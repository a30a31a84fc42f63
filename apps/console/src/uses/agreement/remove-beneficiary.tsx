import { useTranslations } from 'use-intl';
import { useAct } from '../../api/use-act';
import { AskAct } from '../../changes/ask-act';
import { useTellChanges } from '../../changes/use-tell-changes';
import type { ShownAgreement } from './agreement-values';
import { RemoveBeneficiariesDocument } from './agreement.documents';

type Beneficiary = NonNullable<ShownAgreement['beneficiaries']>[number];

/** A body that was named by mistake; one that leaves gets a last day instead. */
export function RemoveBeneficiary({ of: { id, version }, beneficiary }: { of: ShownAgreement; beneficiary: Beneficiary }) {
  const t = useTranslations('uses.agreement');
  const tell = useTellChanges();
  const { act } = useAct(RemoveBeneficiariesDocument);
  const { memberId, siren, name } = beneficiary;
  const who = memberId !== null ? { memberIds: [memberId] } : siren !== null ? { sirens: [siren] } : { names: [name] };
  return (
    <AskAct
      size="compact-sm"
      label={t('takeOut')}
      aria-label={t('takeOutOf', { name })}
      title={t('takeOutTitle', { name })}
      text={t('takeOutText')}
      send={() => act({ agreementId: id, version, ...who })}
      done={(changes) => tell(t('beneficiaryRemoved'), changes)}
    />
  );
}
