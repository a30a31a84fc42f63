import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CountryCode, DateTime, Day } from '../../../graphql-kit/src/index.js';
import { LAW_EVENT_KINDS } from '../../../law/src/index.js';

export const LawEventKind = Object.fromEntries(LAW_EVENT_KINDS.map((kind) => [kind, kind]));
registerEnumType(LawEventKind, {
  name: 'LawEventKind',
  description:
    'DATE: a text applies from that day. ADEQUACY: a decision of GDPR art. 45. TRANSFER_TOOL: of GDPR chapter V. MEMBERSHIP: a country in the Union or the EEA. WATCH: to be followed, no rule rests on it yet.',
});

export const LawEvidence = { PRIMARY: 'PRIMARY', SECONDARY: 'SECONDARY', MEMORY: 'MEMORY' } as const;
registerEnumType(LawEvidence, {
  name: 'LawEvidence',
  description:
    'How sure a row of the tables is. PRIMARY: an official text was read. SECONDARY: a source that quotes it. MEMORY: to be read again before it is relied on.',
});

/** Where a row of the tables was read, or the act itself. */
@ObjectType()
export class LawSource {
  @Field(() => String)
  title: string;

  /** Null: told in words alone. */
  @Field(() => String, { nullable: true })
  url: string | null;
}

/** What the calendar of law dates. */
@ObjectType()
export class LawEvent {
  @Field(() => ID)
  id: string;

  @Field(() => LawEventKind)
  kind: string;

  @Field(() => String)
  title: string;

  /** As ISO codes. */
  @Field(() => [CountryCode])
  countries: string[];

  /** Null: no day is known yet. */
  @Field(() => Day, { nullable: true })
  from: string | null;

  /** The first day on which it no longer holds. Null: no end is known. */
  @Field(() => Day, { nullable: true })
  to: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  /** Null: the tables do not grade it. */
  @Field(() => LawEvidence, { nullable: true })
  evidence: string | null;

  @Field(() => [LawSource])
  sources: LawSource[];
}

/** What the calendar of law in force on this node says. */
@ObjectType()
export class LawCalendarContent {
  /** The day on which its tables were last read against their sources. */
  @Field(() => Day)
  version: string;

  /** Null: shipped with this version, before any was loaded. */
  @Field(() => DateTime, { nullable: true })
  loadedAt: Date | null;

  /** The version of the rules that read it. */
  @Field(() => String)
  rulesVersion: string;

  /** The earliest first. */
  @Field(() => [LawEvent])
  events: LawEvent[];
}
