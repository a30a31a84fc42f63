import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DateTime, Day } from '../../../graphql-kit/src/index.js';
import { Finding } from '../finding/finding.model.js';

export const FindingChangeKind = { OPENED: 'OPENED', CLOSED: 'CLOSED' } as const;
registerEnumType(FindingChangeKind, {
  name: 'FindingChangeKind',
  description: 'Whether a finding holds on more days than before, or on fewer.',
});

/** What a new calendar of law changed. */
@ObjectType()
export class FindingChange {
  @Field(() => FindingChangeKind)
  change: keyof typeof FindingChangeKind;

  /** As it is now, or as it was when nothing is left of it. */
  @Field(() => Finding)
  finding: Finding;
}

@ObjectType()
export class FindingChangeConnection extends Connection(FindingChange, 'FindingChange') {}

/** The tables of the law (countries, adequacy decisions, transfer tools, dates) under which the registers are examined. */
@ObjectType()
export class LawCalendar {
  @Field(() => ID)
  id: string;

  /** The day on which its tables were last read against their sources. */
  @Field(() => Day)
  version: string;

  @Field(() => DateTime)
  loadedAt: Date;

  /** How many findings of the registers that the viewer reads hold on more days than under the calendar before. */
  @Field(() => Int)
  opened: number;

  /** How many hold on fewer. */
  @Field(() => Int)
  closed: number;
}
