import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CountryCode, Day, Json, Plain } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';
import { Activity } from '../activity/activity.model.js';
import { Member } from '../member/member.model.js';
import { Node } from '../node/node.model.js';
import { Provider } from '../provider/provider.model.js';
import { FindingDecision } from './decision.model.js';
import { Certainty, FindingNature, Severity, SubjectType } from './finding-words.js';
import { Rule } from './rule.model.js';

/** The record that a finding is about. */
@ObjectType()
@Plain()
export class FindingSubject {
  @Field(() => SubjectType)
  type: Model.SubjectType;

  /** `node(id)` finds it. */
  @Field(() => ID)
  id: string;

  /** Its name. */
  @Field(() => String)
  label: string;
}

/** Days on which a rule says the same of a record. */
@ObjectType()
export class FindingRun {
  /** Of the finding that it is. */
  @Field(() => ID)
  id: string;

  @Field(() => Day)
  from: Model.Day;

  /** The first day on which it no longer holds. */
  @Field(() => Day, { nullable: true })
  to: Model.Day | null;

  @Field(() => Certainty)
  certainty: Model.Certainty;

  @Field(() => Severity)
  severity: Model.Severity;
}

/** What a rule says of a record, over a time: something to check, never a verdict. It is made again from the records, never edited. */
@ObjectType({ implements: () => [Node] })
@Plain()
export class Finding {
  /** Of this run: one that begins on another day is another finding. */
  @Field(() => ID)
  id: string;

  @Field(() => Member)
  member: Member;

  @Field(() => Rule)
  rule: Rule;

  /** The highest of its days; one step lower when it cannot be ruled out. */
  @Field(() => Severity)
  severity: Model.Severity;

  @Field(() => FindingNature)
  nature: Model.Nature;

  @Field(() => Certainty)
  certainty: Model.Certainty;

  /** It holds on every day from this one… */
  @Field(() => Day)
  from: Model.Day;

  /** …until the day before this one. Null: nothing that is recorded ends it. */
  @Field(() => Day, { nullable: true })
  to: Model.Day | null;

  /** What was found, in the viewer's language. */
  @Field(() => String)
  explanation: string;

  /** What to do about it. */
  @Field(() => String)
  remedy: string;

  /** What to find out, in words, when it cannot be ruled out. */
  @Field(() => [String])
  toCollect: string[];

  /** The same as paths of the format, such as `location.country`. */
  @Field(() => [String])
  missing: string[];

  /** What the sentence names, as it was on the first day. */
  @Field(() => Json)
  facts: Record<string, unknown>;

  @Field(() => FindingSubject)
  subject: FindingSubject;

  /** The provider that it is about. */
  @Field(() => Provider, { nullable: true })
  provider: Provider | null;

  /** The countries that it names. */
  @Field(() => [CountryCode])
  countries: string[];

  /** The activities of the record, live on some day of it. */
  @Field(() => [Activity])
  activities: Activity[];

  /** What was decided about it, if that still applies. */
  @Field(() => FindingDecision, { nullable: true })
  decision: FindingDecision | null;

  /** Of the same rule about the same record, this one included, by day: past and to come. */
  @Field(() => [FindingRun])
  runs: Promise<FindingRun[]> | FindingRun[];
}
