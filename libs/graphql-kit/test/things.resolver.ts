import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../src/connection/page.args.js';
import { type ConnectionOf, connectionOf } from '../src/connection/connection.js';
import { apiError } from '../src/errors/api-error.js';
import { Json } from '../src/scalars/json.scalar.js';
import { Colour, Named, Place, Thing, ThingConnection, ThingInput, WaitArgs } from './things.model.js';

const thing = (id: number): Thing => ({
  id: String(id),
  name: `thing ${id}`,
  colour: 'RED',
  day: '2026-03-02',
  at: '2026-03-02T09:00:00.000Z',
  lasting: 3_600_000,
  country: 'FR',
  words: ['a', 'b'],
});

/** A small schema with all kinds of things in it. */
@Resolver(() => Thing)
export class ThingsResolver {
  private readonly steps: string[] = [];

  @Query(() => Thing, { nullable: true })
  thing(@Args('id', { type: () => Int, defaultValue: 1 }) id: number): Thing | null {
    return id === 0 ? null : thing(id);
  }

  @Query(() => ThingConnection)
  things(@Args() { first }: PageArgs): ConnectionOf<Thing> {
    const nodes = Array.from({ length: Math.min(first, 3) }, (_, index) => thing(index + 1));
    const places = nodes.map(({ id }) => [id]);
    return connectionOf(nodes, places, true, { isFirstPage: true, totalCount: () => Promise.resolve(3) });
  }

  @Query(() => [Named])
  named(): object[] {
    return [
      { __typename: 'Thing', ...thing(1) },
      { __typename: 'Place', name: 'here', numbers: [1, null, 3] },
    ];
  }

  @Query(() => Json)
  echo(@Args('input') input: ThingInput): object {
    return { ...input };
  }

  @Query(() => Colour)
  colour(@Args('colour', { type: () => Colour, defaultValue: 'RED' }) colour: string): string {
    return colour;
  }

  @Query(() => Thing)
  broken(): Thing {
    return { ...thing(1), name: null as unknown as string };
  }

  @Query(() => [Thing], { nullable: true })
  someBroken(): Thing[] {
    return [thing(1), { ...thing(2), name: null as unknown as string }];
  }

  @Query(() => Colour, { nullable: true })
  wrongColour(): string {
    return 'green';
  }

  @Query(() => Thing, { nullable: true })
  failing(): Thing {
    throw new Error('a secret of the database');
  }

  @Query(() => Thing, { nullable: true })
  refused(): Thing {
    throw apiError('FORBIDDEN', 'no');
  }

  @Query(() => Place, { nullable: true })
  elsewhere(): Place {
    return { name: 'there', numbers: null };
  }

  @Query(() => String)
  async wait(@Args() { milliseconds }: WaitArgs): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return 'waited';
  }

  /** One after the other, or the steps of one are among those of another. */
  @Mutation(() => [String], { name: 'step' })
  async step(@Args('name') name: string, @Args('milliseconds', { type: () => Int }) milliseconds: number): Promise<string[]> {
    this.steps.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    this.steps.push(`${name} ends`);
    return this.steps.slice(-4);
  }

  @ResolveField(() => String)
  async shout(@Parent() { name }: Thing, @Args('mark', { defaultValue: '!' }) mark: string): Promise<string> {
    await Promise.resolve();
    return `${name.toUpperCase()}${mark}`;
  }

  @ResolveField(() => ThingConnection)
  near(@Args() page: PageArgs): ConnectionOf<Thing> {
    return this.things(page);
  }

  @ResolveField(() => Thing, { nullable: true })
  next(@Parent() { id }: Thing): Thing {
    return thing(Number(id) + 1);
  }
}
