import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { Connection, CountryCode, Day, PageArgs } from '../../../graphql-kit/src/index.js';
import type { GroupDimension } from '../../../findings/src/index.js';
import { Member } from '../member/member.model.js';
import { Provider } from '../provider/provider.model.js';
import { MemberKind } from '../vocabulary/vocabulary.js';
import { FindingFilter } from './finding-filter.model.js';
import { FindingDimension, FindingNature, FindingTheme, Severity } from './finding-words.js';
import { Finding } from './finding.model.js';
import { Rule } from './rule.model.js';

/** The worst first. What is established and what cannot be ruled out are counted apart. */
@ObjectType()
export class FindingConnection extends Connection(Finding, 'Finding') {
  @Field(() => Int)
  established: Promise<number> | number;

  /** What cannot be ruled out until somebody says more. */
  @Field(() => Int)
  unknown: Promise<number> | number;

  /** How many of the members that it speaks of are being examined again: their findings may change. */
  @Field(() => Int)
  pendingMembers: Promise<number> | number;
}

/** Findings that have the same answer in every dimension asked for; in the others, null. */
@ObjectType()
export class FindingGroup {
  @Field(() => FindingTheme, { nullable: true })
  theme: string | null;

  @Field(() => Rule, { nullable: true })
  rule: Rule | null;

  @Field(() => FindingNature, { nullable: true })
  nature: string | null;

  @Field(() => Member, { nullable: true })
  member: Member | null;

  @Field(() => MemberKind, { nullable: true })
  memberKind: string | null;

  /** Null also for findings about no provider. */
  @Field(() => Provider, { nullable: true })
  provider: Provider | null;

  /** Null also for findings that name no country. */
  @Field(() => CountryCode, { nullable: true })
  country: string | null;

  /** Of the worst. */
  @Field(() => Severity)
  severity: string;

  /** How many members they are in. */
  @Field(() => Int)
  members: number;

  @Field(() => Int)
  established: number;

  @Field(() => Int)
  unknown: number;

  /** Since when the oldest holds. */
  @Field(() => Day)
  oldestFrom: string;
}

@ObjectType()
export class FindingGroupConnection extends Connection(FindingGroup, 'FindingGroup') {}

@ArgsType()
export class AsOfArgs {
  @Field(() => Day, { nullable: true, description: 'The day on which they hold. Left out: today.' })
  asOf?: string | null;
}

@ArgsType()
export class FindingPageArgs extends PageArgs {
  @Field(() => FindingFilter, { nullable: true })
  filter?: FindingFilter | null;

  @Field(() => Day, { nullable: true, description: 'The day on which they hold. Left out: today.' })
  asOf?: string | null;
}

/** More than there are is one twice. */
export const eachOnce = { fr: 'Chaque dimension est demandée une fois.', en: 'Each dimension is asked for once.' };

@ArgsType()
export class FindingGroupsArgs extends FindingPageArgs {
  @Field(() => [FindingDimension], { description: 'At least one dimension, each once.' })
  @ArrayMinSize(1, { context: { fr: 'Au moins une dimension est attendue.', en: 'Expected at least one dimension.' } })
  @ArrayMaxSize(8, { context: eachOnce })
  @ArrayUnique({ context: eachOnce })
  by: GroupDimension[];
}
