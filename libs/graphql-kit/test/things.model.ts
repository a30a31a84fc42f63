import { ArgsType, Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../src/connection/connection.js';
import { CountryCode } from '../src/scalars/country-code.scalar.js';
import { DateTime } from '../src/scalars/date-time.scalar.js';
import { Day } from '../src/scalars/day.scalar.js';
import { Duration } from '../src/scalars/duration.scalar.js';

export const Colour = { RED: 'RED', BLUE: 'BLUE' } as const;
registerEnumType(Colour, { name: 'Colour' });

@InterfaceType({ resolveType: ({ __typename }: { __typename: string }) => __typename })
export abstract class Named {
  @Field(() => String)
  name: string;
}

@ObjectType({ implements: () => [Named] })
export class Thing implements Named {
  @Field(() => ID)
  id: string;

  name: string;

  @Field(() => Colour, { nullable: true })
  colour: string | null;

  @Field(() => Day, { nullable: true })
  day: string | null;

  @Field(() => DateTime, { nullable: true })
  at: Date | string | null;

  @Field(() => Duration, { nullable: true })
  lasting: number | null;

  @Field(() => CountryCode, { nullable: true })
  country: string | null;

  @Field(() => [String])
  words: string[];
}

@ObjectType({ implements: () => [Named] })
export class Place implements Named {
  name: string;

  @Field(() => [Int], { nullable: 'itemsAndList' })
  numbers: (number | null)[] | null;
}

@ObjectType()
export class ThingConnection extends Connection(Thing, 'Thing') {}

@InputType()
export class ThingInput {
  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Day, { nullable: true })
  day: string | null;

  @Field(() => Colour, { defaultValue: 'BLUE' })
  colour: string;

  @Field(() => Int, { defaultValue: 3 })
  count: number;

  @Field(() => [ThingInput], { nullable: true })
  inner: ThingInput[] | null;
}

@ArgsType()
export class WaitArgs {
  @Field(() => Int)
  milliseconds: number;
}
