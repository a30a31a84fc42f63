import { useAct } from '../../api/use-act';
import { BindUseDocument } from './agreement.documents';
import type { BoundUse } from './new-agreement';

/** Says of a use that an agreement binds it, beside those that are said already. */
export function useBindUse() {
  const { act } = useAct(BindUseDocument);
  return ({ id, version, agreements }: BoundUse, agreementId: string) => {
    const others = (agreements ?? []).map((agreement) => agreement.id);
    return act({ engagementId: id, version, agreementIds: [...new Set([...others, agreementId])] });
  };
}
