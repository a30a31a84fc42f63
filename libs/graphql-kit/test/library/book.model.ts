import {
  ArgsType,
  createUnionType,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Length, Min, ValidateNested } from 'class-validator';
import { Connection, CountryCode, DateTime, Day, Json, PageArgs, UserError } from '../../src/index.js';

export enum Shelf {
  LAW = 'LAW',
  NOVELS = 'NOVELS',
}
registerEnumType(Shelf, { name: 'Shelf' });

@InterfaceType({ resolveType: (value: { kind: string }) => value.kind })
export abstract class Titled {
  @Field(() => String)
  title: string;
}

@ObjectType({ implements: () => [Titled] })
export class Map extends Titled {
  @Field(() => CountryCode)
  country: string;
}

@ObjectType({ implements: () => [Titled] })
@Directive('@key(fields: "id")')
export class Book extends Titled {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  pages: number;

  @Field(() => Day, { nullable: true })
  publishedOn: string | null;

  @Field(() => Shelf, { nullable: true })
  shelf: Shelf | null;

  @Field(() => DateTime)
  addedAt: Date;

  @Field(() => Json)
  facts: unknown;

  @Field(() => [String])
  words: string[];

  @Field(() => String, { nullable: true })
  fails: string | null;

  @Field(() => String)
  failsWhole: string;

  @Field(() => [Book])
  next: Book[];
}

@ObjectType()
export class BookConnection extends Connection(Book, 'Book') {}

export const Item = createUnionType({
  name: 'Item',
  types: () => [Book, Map] as const,
  resolveType: (value: { kind: string }) => value.kind,
});

@ArgsType()
export class BooksArgs extends PageArgs {
  @Field(() => Shelf, { nullable: true })
  shelf?: Shelf | null;
}

@InputType()
export class WordInput {
  @Field(() => String)
  @Length(1, 10)
  word: string;
}

@InputType()
export class AddBookInput {
  @Field(() => String)
  @Length(1, 20, { context: { fr: 'De 1 à 20 caractères.', en: '1 to 20 characters.' } })
  title: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  pages?: number | null;

  @Field(() => Day, { nullable: true })
  publishedOn?: string | null;

  @Field(() => [WordInput], { defaultValue: [] })
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => WordInput)
  words: WordInput[];

  @Field(() => AddBookInput, { nullable: true })
  sequel?: AddBookInput | null;
}

@ObjectType()
export class AddBookPayload {
  @Field(() => Book, { nullable: true })
  book: Book | null;

  @Field(() => [UserError])
  errors: UserError[];
}
