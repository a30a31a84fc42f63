import { useTranslations } from 'use-intl';
import type { RecordKind } from './record-kind';

export type RecordName = RecordKind;

/** The vocabulary that the words of a field are of; some fields depend on what record they are of. */
const VOCABULARIES: Record<string, string> = {
  'ACTIVITY.role': 'activityRole',
  'ACTIVITY.stage': 'activityStage',
  'ENGAGEMENT.role': 'engagementRole',
  'LOCATION.kind': 'locationKind',
  'AGREEMENT.kind': 'agreementKind',
  'AGREEMENT.state': 'agreementState',
  'MEMBER.kind': 'memberKind',
  'PROVIDER.kind': 'providerKind',
  'DECISION.state': 'decisionState',
  legalBasis: 'legalBasis',
  special: 'specialData',
  finalDisposition: 'disposition',
  criteria: 'dpiaCriterion',
  residualRisk: 'residualRisk',
  access: 'access',
  keyCustody: 'keyCustody',
  vehicle: 'vehicle',
  template: 'template',
  authorisation: 'authorisation',
  certainty: 'certainty',
  severity: 'severity',
};

/** A value of a closed list in words; null: the field is of no such list. */
export function useEnumWord(record: RecordName) {
  const t = useTranslations('vocabulary');
  return (field: string, value: string): string | null => {
    const kind = VOCABULARIES[`${record}.${field}`] ?? VOCABULARIES[field];
    const key = `${kind}.${value}` as Parameters<typeof t>[0];
    return kind !== undefined && t.has(key) ? t(key) : null;
  };
}
