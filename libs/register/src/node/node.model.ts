import { Field, ID, InterfaceType } from '@nestjs/graphql';

/** Anything that has an id of its own: `node(id)` finds it. */
@InterfaceType({ resolveType: ({ __typename }: { __typename: string }) => __typename })
export abstract class Node {
  @Field(() => ID)
  id: string;
}
