import { useTranslations } from 'use-intl';
import { Tag } from '../../parts/tag';
import type { AgreementState as State } from './agreement.documents';

/** Published terms bind nobody by themselves: signed alone is good. */
const TONES = { SIGNED: 'good', DRAFT: 'high', SENT: 'high', PUBLISHED_TERMS: 'high', TERMINATED: 'neutral' } as const;

export function AgreementState({ of }: { of: State }) {
  const t = useTranslations('vocabulary.agreementState');
  return <Tag tone={TONES[of]}>{t(of)}</Tag>;
}
