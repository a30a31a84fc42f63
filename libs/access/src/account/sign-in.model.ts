import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { UserError } from '../../../graphql-kit/src/index.js';
import { LANGUAGES, type Language } from '../../../runtime/src/index.js';
import { address, ownLanguage, shortText } from './account-texts.js';
import { Locale } from './locale.model.js';
import { ViewerAccount } from './viewer.model.js';

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

@ObjectType()
export class SignInPayload {
  @Field(() => ViewerAccount, { nullable: true })
  viewer: ViewerAccount | null;

  @Field(() => [UserError])
  errors: UserError[];
}
