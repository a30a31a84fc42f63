import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo, Plain } from '../../../graphql-kit/src/index.js';
import { GroupMember, GroupNode } from './group-member.model.js';
import { ProviderSummary } from './provider-summary.model.js';
import { GroupReport } from './report.model.js';

/** A provider that may be the same, under another name or without an identifier: for a person to tell. */
@ObjectType()
@Plain()
export class PossibleMatch extends ProviderSummary {
  @Field(() => String)
  key: string;
}

/** One provider, whatever nodes know it: those that share a SIREN, a VAT number, a LEI or a domain are one. */
@ObjectType()
@Plain()
export class GroupProvider extends ProviderSummary {
  /** Its strongest identifier, such as `siren 552100554`; for one that has none, the node that knows it. */
  @Field(() => String)
  key: string;

  /** All that it is known by: filters take them. */
  @Field(() => [String])
  keys: string[];

  /** The other names that nodes give it. */
  @Field(() => [String])
  otherNames: string[];

  @Field(() => [GroupNode])
  nodes: GroupNode[];

  /** Those that use it on the day, of the members that answered. */
  @Field(() => [GroupMember])
  members: GroupMember[];

  @Field(() => [PossibleMatch])
  possibleMatches: PossibleMatch[];
}

/** How many distinct things: members that only give numbers may use the same ones, or others. */
@ObjectType()
@Plain()
export class DistinctCount {
  @Field(() => Int)
  atLeast: number;

  /** Null: a member is missing. */
  @Field(() => Int, { nullable: true })
  atMost: number | null;
}

@ObjectType()
export class GroupProviderConnection {
  /** By name. Null: a member is missing, and the question asked for all or nothing. */
  @Field(() => [GroupProvider], { nullable: true })
  nodes: GroupProvider[] | null;

  @Field(() => DistinctCount, { nullable: true })
  distinct: DistinctCount | null;

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => GroupReport)
  report: GroupReport;
}
