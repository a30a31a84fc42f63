import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { Connection, DateTime, UserError } from '../../../graphql-kit/src/index.js';
import { LANGUAGES, type Language } from '../../../runtime/src/index.js';
import { ViewerAccount } from './viewer.model.js';

export const Locale = { fr: 'fr', en: 'en' } as const;
registerEnumType(Locale, { name: 'Locale', description: 'The languages of the product.' });

const address = {
  context: { fr: 'Une adresse électronique est attendue, par exemple dpo@commune.fr.', en: 'Expected an e-mail address.' },
};
const shortText = { context: { fr: 'De 1 à 200 caractères sont attendus.', en: 'Expected 1 to 200 characters.' } };
const ownLanguage = { context: { fr: 'Une langue est attendue : fr ou en.', en: 'Expected a language: fr or en.' } };

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
export class SignInInput {
  @Field(() => String)
  @IsString()
  @MaxLength(320)
  email: string;

  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  password: string;
}

@InputType()
export class CreateFirstAccountInput {
  /** Of the link that the node printed when it started. */
  @Field(() => String)
  @IsString()
  @MaxLength(200)
  secret: string;

  @Field(() => String)
  @IsEmail({}, address)
  @MaxLength(320, address)
  email: string;

  @Field(() => String)
  @Length(1, 200, shortText)
  name: string;

  /** From 12 to 200 characters. */
  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  password: string;

  @Field(() => Locale, { defaultValue: 'fr' })
  @IsIn(LANGUAGES, ownLanguage)
  locale: Language;
}

/** Of somebody who was given a link: to come in for the first time, or because the password was lost. */
@InputType()
export class ChoosePasswordInput {
  @Field(() => String)
  @IsString()
  @MaxLength(200)
  secret: string;

  /** From 12 to 200 characters. */
  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  password: string;

  /** Left out: as it is. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200, shortText)
  name: string | null;
}

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
}

@InputType()
export class AccountInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(200)
  accountId: string;
}

@ObjectType()
export class SignInPayload {
  @Field(() => ViewerAccount, { nullable: true })
  viewer: ViewerAccount | null;

  @Field(() => [UserError])
  errors: UserError[];
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
