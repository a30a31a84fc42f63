import { sharedAgreementNotCovering } from './agreements/grp-001.rule.js';
import { accessionVoid } from './agreements/grp-002.rule.js';
import { centralPurchaseWithoutAct } from './agreements/grp-003.rule.js';
import { sharedServiceWithoutAct } from './agreements/grp-004.rule.js';
import { noJointArrangement } from './agreements/jnt-001.rule.js';
import { noAgreement } from './agreements/prc-001.rule.js';
import { contentMissing } from './agreements/prc-002.rule.js';
import { agreementExpired } from './agreements/prc-003.rule.js';
import { agreementEndsSoon } from './agreements/prc-004.rule.js';
import { subProcessorNotAuthorised } from './agreements/prc-008.rule.js';
import { objectionWindowOpen } from './agreements/prc-009.rule.js';
import { chainNotIdentified } from './agreements/prc-010.rule.js';
import type { RuleCode } from './facts-by-rule.js';
import { primaryHostingUncovered } from './places/loc-001.rule.js';
import { copyUncovered } from './places/loc-002.rule.js';
import { remoteAccessUncovered } from './places/loc-003.rule.js';
import { locationUnknown } from './places/loc-004.rule.js';
import { transferNotDeclared } from './places/loc-006.rule.js';
import { territoryToQualify } from './places/loc-007.rule.js';
import { healthHostNotCertified } from './places/loc-008.rule.js';
import { healthDataStoredOutsideEea } from './places/loc-009.rule.js';
import { foreignControl } from './places/sov-001.rule.js';
import { mandatoryDpiaMissing } from './register/dpi-001.rule.js';
import { dpiaOrReasonMissing } from './register/dpi-002.rule.js';
import { noDpo } from './register/dpo-001.rule.js';
import { membersContradict } from './register/grp-005.rule.js';
import { sharedDpoWithoutConvention } from './register/grp-007.rule.js';
import { legalBasisMissing } from './register/reg-001.rule.js';
import { legitimateInterestOfAuthority } from './register/reg-002.rule.js';
import { retentionMissing } from './register/reg-003.rule.js';
import { archivesLaw } from './register/reg-004.rule.js';
import { article9ConditionMissing } from './register/reg-005.rule.js';
import { mentionMissing } from './register/reg-008.rule.js';
import { reviewOverdue } from './register/reg-010.rule.js';
import type { Rule } from './rule.js';
import { recipientNotListed } from './transfers/trf-001.rule.js';
import { lapsedTool } from './transfers/trf-004.rule.js';
import { noTransferImpactAssessment } from './transfers/trf-005.rule.js';
import { onwardTransferUncovered } from './transfers/trf-008.rule.js';
import { derogationMisused } from './transfers/trf-009.rule.js';
import { coverEndsSoon } from './transfers/trf-010.rule.js';
import { dpfAlone } from './transfers/trf-011.rule.js';

/** Every rule, by what it is about. */
export const RULES = {
  LOCATION: [
    primaryHostingUncovered,
    copyUncovered,
    remoteAccessUncovered,
    territoryToQualify,
    healthHostNotCertified,
    healthDataStoredOutsideEea,
    recipientNotListed,
    lapsedTool,
    noTransferImpactAssessment,
    onwardTransferUncovered,
    derogationMisused,
    coverEndsSoon,
    dpfAlone,
  ],
  ENGAGEMENT: [
    locationUnknown,
    foreignControl,
    noAgreement,
    agreementExpired,
    sharedAgreementNotCovering,
    accessionVoid,
    centralPurchaseWithoutAct,
    sharedServiceWithoutAct,
    agreementEndsSoon,
    subProcessorNotAuthorised,
  ],
  AGREEMENT: [contentMissing, objectionWindowOpen, chainNotIdentified],
  ACTIVITY: [
    transferNotDeclared,
    noJointArrangement,
    legalBasisMissing,
    legitimateInterestOfAuthority,
    retentionMissing,
    archivesLaw,
    article9ConditionMissing,
    mentionMissing,
    reviewOverdue,
    mandatoryDpiaMissing,
    dpiaOrReasonMissing,
  ],
  PROVIDER: [membersContradict],
  MEMBER: [noDpo, sharedDpoWithoutConvention],
} as const;

const all: readonly Rule[] = Object.values(RULES).flat();
const byCode: ReadonlyMap<string, Rule> = new Map(all.map((rule) => [rule.code, rule]));

/** The rule with this code, or null for one that a newer version made. */
export function ruleOf(code: string): Rule | null {
  return byCode.get(code) ?? null;
}

export const RULE_CODES: readonly RuleCode[] = all.map((rule) => rule.code).sort();

/** Goes up when rules say something else of the same records: every register is then examined again. */
export const RULES_VERSION = '1';
