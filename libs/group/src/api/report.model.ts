import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateTime, Plain } from '../../../graphql-kit/src/index.js';
import type * as Reported from '../merge/report.js';
import { GroupMember, GroupNode } from './group-member.model.js';
import { GroupCompleteness, Served, SourceOutcome } from './group-words.js';

/** How many brought what: `missing` failed, the others answered. */
@ObjectType()
@Plain()
export class SourceTally {
  @Field(() => Int)
  total: number;

  @Field(() => Int)
  live: number;

  @Field(() => Int)
  copy: number;

  @Field(() => Int)
  countsOnly: number;

  @Field(() => Int)
  refused: number;

  @Field(() => Int)
  missing: number;
}

/** What one node brought. */
@ObjectType()
@Plain()
export class SourceReport {
  @Field(() => GroupNode)
  node: GroupNode;

  @Field(() => SourceOutcome)
  outcome: string;

  @Field(() => Served)
  served: string;

  /** The instant of its data. */
  @Field(() => DateTime, { nullable: true })
  dataAt: string | null;

  /** Of the calendar of law under which its findings were made. */
  @Field(() => String, { nullable: true })
  calendarVersion: string | null;

  @Field(() => Int)
  tookMs: number;

  /** How many members were asked of it. */
  @Field(() => Int)
  memberCount: number;

  /** How many of them are being examined again: their findings may change. */
  @Field(() => Int)
  pendingMembers: number;
}

/** A member that a result lacks, and why. */
@ObjectType()
@Plain()
export class MissingMember extends GroupMember {
  @Field(() => SourceOutcome)
  outcome: string;
}

@ObjectType()
export class SourceReportConnection extends Connection(SourceReport, 'SourceReport') {}

@ObjectType()
export class MissingMemberConnection extends Connection(MissingMember, 'MissingMember') {}

/** What a result rests on, and what it lacks. */
@ObjectType()
export class GroupReport {
  /** Members find the question under it in their access records. */
  @Field(() => ID)
  queryId: string;

  @Field(() => GroupCompleteness)
  completeness: string;

  /** Of the signed list of the group. */
  @Field(() => Int)
  rosterVersion: number;

  @Field(() => Int)
  tookMs: number;

  @Field(() => SourceTally)
  nodes: SourceTally;

  @Field(() => SourceTally)
  members: SourceTally;
}

/** With what its lists are made of. */
export type ShownReport = GroupReport & { whole: Reported.Report };

export function shownReport(whole: Reported.Report): ShownReport {
  const { queryId, completeness, rosterVersion, tookMs, nodes, members } = whole;
  return { queryId, completeness, rosterVersion, tookMs, nodes, members, whole };
}
