import { Field, ID, InputType } from '@nestjs/graphql';
import { CountryCode, Day } from '../../../graphql-kit/src/index.js';
import type * as Findings from '../../../findings/src/index.js';
import type { Theme } from '../../../law/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { recordKey } from '../ids/record-ids.js';
import { MemberKind } from '../vocabulary/vocabulary.js';
import { Certainty, DecisionState, FindingNature, FindingTheme, Severity, SubjectType } from './finding-words.js';

/** All that is given holds together; of a list, one is enough. Left out: all. */
@InputType()
export class FindingFilter {
  @Field(() => [FindingTheme], { nullable: true })
  themes?: Theme[] | null;

  /** Codes, such as `LOC-001`. */
  @Field(() => [String], { nullable: true })
  rules?: string[] | null;

  /** This one and worse. */
  @Field(() => Severity, { nullable: true })
  severityAtLeast?: Model.Severity | null;

  @Field(() => [Severity], { nullable: true })
  severities?: Model.Severity[] | null;

  @Field(() => [FindingNature], { nullable: true })
  natures?: Model.Nature[] | null;

  @Field(() => Certainty, { nullable: true })
  certainty?: Model.Certainty | null;

  @Field(() => [ID], { nullable: true })
  memberIds?: string[] | null;

  @Field(() => [MemberKind], { nullable: true })
  memberKinds?: string[] | null;

  @Field(() => ID, { nullable: true })
  providerId?: string | null;

  /** Those that name one of these countries. */
  @Field(() => [CountryCode], { nullable: true })
  countries?: string[] | null;

  @Field(() => [SubjectType], { nullable: true })
  subjectTypes?: Model.SubjectType[] | null;

  /** Those about these records. */
  @Field(() => [ID], { nullable: true })
  subjectIds?: string[] | null;

  /** True: those that a decision closes on the day asked for. False: those that are open. */
  @Field(() => Boolean, { nullable: true })
  decided?: boolean | null;

  /** Those with a decision in one of these states, whether or not it has ended. */
  @Field(() => [DecisionState], { nullable: true })
  decisionStates?: Model.FindingDecision['state'][] | null;

  /** Those to be done before this day. */
  @Field(() => Day, { nullable: true })
  dueBefore?: Model.Day | null;
}

/** With the ids of the database; an id that names nothing finds nothing. */
export function filterFrom(filter: FindingFilter | null | undefined): Findings.FindingFilter {
  const { memberIds, providerId, subjectIds, ...rest } = filter ?? {};
  return {
    ...rest,
    memberIds: memberIds?.map((id) => recordKey('MEMBER', id)?.id ?? ''),
    providerId: providerId && (recordKey('PROVIDER', providerId)?.id ?? ''),
    subjects: subjectIds?.flatMap((id) => subjectFrom(id) ?? []),
  };
}

function subjectFrom(text: string): Findings.SubjectKey | null {
  for (const type of Object.values(SubjectType)) {
    const key = recordKey(type, text);
    if (key !== null) return { type, ...key };
  }
  return null;
}
