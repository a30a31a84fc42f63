import type { BeneficiaryInput } from './agreement.documents';

/** A body that a shared agreement binds: it joins by a convention or a deliberation of its own. */
export interface BeneficiaryValues {
  key: string;
  memberId: string | null;
  name: string;
  siren: string;
  conventionSignedOn: string | null;
  deliberationOn: string | null;
  from: string | null;
  to: string | null;
}

export const newBeneficiary = (): BeneficiaryValues => ({
  key: crypto.randomUUID(),
  memberId: null,
  name: '',
  siren: '',
  conventionSignedOn: null,
  deliberationOn: null,
  from: null,
  to: null,
});

export function beneficiaryOf({ key: _key, name, siren, ...others }: BeneficiaryValues): BeneficiaryInput {
  return { ...others, name: name.trim(), siren: siren.trim() || null };
}
