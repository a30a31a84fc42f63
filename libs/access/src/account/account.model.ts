import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { Connection, DateTime, UserError } from '../../../graphql-kit/src/index.js';
import { LANGUAGES, type Language } from '../../../runtime/src/index.js';
import type { MemberRole } from '../permissions/roles.js';
import { address, ownLanguage, shortText } from './account-texts.js';
import { Locale } from './locale.model.js';
import { RoleName } from './viewer.model.js';

/** A person's account on this node. */
@ObjectType()
export class Account {
  @Field(() => ID)
  id: string;

  /** Empty once the account was erased. */
  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => Boolean)
  isDisabled: boolean;

  @Field(() => Boolean)
  isErased: boolean;
}

@ObjectType()
export class AccountConnection extends Connection(Account, 'Account') {}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  current: string;

  /** From 12 to 200 characters. */
  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  password: string;
}

/** Left out: unchanged. */
@InputType()
export class UpdateAccountInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200, shortText)
  name?: string | null;

  @Field(() => Locale, { nullable: true })
  @IsOptional()
  @IsIn(LANGUAGES, ownLanguage)
  locale?: Language | null;
}

@InputType()
export class InviteAccountInput {
  @Field(() => String)
  @IsEmail({}, address)
  @MaxLength(320, address)
  email: string;

  @Field(() => String)
  @Length(1, 200, shortText)
  name: string;

  @Field(() => Locale, { defaultValue: 'fr' })
  @IsIn(LANGUAGES, ownLanguage)
  locale: Language;

  /** The member that gives a role at once: needed of whoever administers a member, and not the node. */
  @Field(() => ID, { nullable: true })
  memberId: string | null;

  /** Of this member: READER, EDITOR, DPO or ADMIN. */
  @Field(() => RoleName, { nullable: true })
  role: MemberRole | null;
}

@InputType()
export class AccountInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(200)
  accountId: string;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(200)
  sessionId: string;
}

@ObjectType()
export class DonePayload {
  /** Whether it was done. */
  @Field(() => Boolean, { nullable: true })
  done: boolean | null;

  @Field(() => [UserError])
  errors: UserError[];
}

@ObjectType()
export class AccountPayload {
  @Field(() => ID, { nullable: true })
  accountId: string | null;

  @Field(() => [UserError])
  errors: UserError[];
}

/** A link to hand over: it is shown this once. */
@ObjectType()
export class AccountLinkPayload {
  @Field(() => ID, { nullable: true })
  accountId: string | null;

  /** The page where its person chooses a password. */
  @Field(() => String, { nullable: true })
  link: string | null;

  @Field(() => [UserError])
  errors: UserError[];
}
