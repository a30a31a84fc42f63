import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Which part of a list: the `first` records after a cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'From 1 to 500.' })
  @IsInt()
  @Min(1)
  @Max(500)
  first: number;

  @Field(() => String, { nullable: true, description: 'A cursor that this list gave.' })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  after: string | null;
}
