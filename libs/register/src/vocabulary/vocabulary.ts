import { registerEnumType } from '@nestjs/graphql';
import { choicesAt } from './choices-at.js';

/** The words of the model, as GraphQL knows them. */
export const MemberKind = vocabulary('MemberKind', 'Member.kind', 'What kind of body keeps the register.');

export const ActivityRole = vocabulary(
  'ActivityRole',
  'Activity.role',
  'CONTROLLER and JOINT_CONTROLLER: GDPR art. 30(1); PROCESSOR, for others: art. 30(2).',
);
export const ActivityStage = vocabulary('ActivityStage', 'Activity.stage', 'Planned, in use, or stopped.');
export const LegalBasis = vocabulary(
  'LegalBasis',
  'Activity.purposes.legalBasis',
  'GDPR art. 6(1)(a) to (f); LAW_ENFORCEMENT: Directive (EU) 2016/680.',
);
export const SpecialData = vocabulary(
  'SpecialData',
  'Activity.data.special',
  'Data that call for more than the ordinary: GDPR art. 9 and 10, and others.',
);
export const FinalDisposition = vocabulary(
  'FinalDisposition',
  'Activity.data.retention.finalDisposition',
  'What becomes of the data at the end, for the archives.',
);
export const DpiaCriterion = vocabulary(
  'DpiaCriterion',
  'Activity.dpia.criteria',
  'The nine criteria of WP 248 for an impact assessment, GDPR art. 35.',
);
export const ResidualRisk = vocabulary(
  'ResidualRisk',
  'Activity.dpia.residualRisk',
  'What the impact assessment leaves: HIGH asks for prior consultation, GDPR art. 36.',
);

export const ProviderKind = vocabulary('ProviderKind', 'Provider.kind', 'What kind of body the provider is.');
export const EngagementRole = vocabulary(
  'EngagementRole',
  'Engagement.role',
  'What the provider is for the data: GDPR art. 4, 26 and 28.',
);
export const LocationKind = vocabulary(
  'LocationKind',
  'DataLocation.kind',
  'What is there: a copy of the data, or a way to reach it.',
);
export const LocationAccess = vocabulary('LocationAccess', 'DataLocation.access', 'Whether whoever is there can read the data.');
export const KeyCustody = vocabulary('KeyCustody', 'DataLocation.keyCustody', 'Who holds the keys of encrypted data.');
export const EvidenceKind = vocabulary('EvidenceKind', 'DataLocation.evidence.kind', 'How the place is known.');
export const TiaOutcome = vocabulary(
  'TiaOutcome',
  'DataLocation.transferTools.tia.outcome',
  'What a transfer impact assessment concluded (CJEU C-311/18).',
);

export const AgreementKind = vocabulary(
  'AgreementKind',
  'Agreement.kind',
  'An agreement of GDPR art. 28, an arrangement of art. 26, or a convention between public bodies.',
);
export const AgreementState = vocabulary('AgreementState', 'Agreement.state', 'Published terms bind nobody by themselves.');
export const AgreementVehicle = vocabulary(
  'AgreementVehicle',
  'Agreement.vehicle',
  'How the agreement came to bind more than one body.',
);
export const AgreementTemplate = vocabulary('AgreementTemplate', 'Agreement.template', 'The text that it follows.');
export const SubProcessingAuthorisation = vocabulary(
  'SubProcessingAuthorisation',
  'Agreement.subProcessing.authorisation',
  'GDPR art. 28(2): specific or general written authorisation.',
);
export const NoticeDecision = vocabulary(
  'NoticeDecision',
  'Agreement.subProcessorNotices.decision',
  'The answer to a new sub-processor.',
);
export const OversightOutcome = vocabulary(
  'OversightOutcome',
  'Agreement.oversight.outcome',
  'What the last check of the provider found, GDPR art. 28(3)(h).',
);

/** The words at a path of the model, under a name in the schema. */
export function vocabulary(name: string, path: string, description: string): Record<string, string> {
  const words = choicesAt(path);
  registerEnumType(words, { name, description });
  return words;
}
