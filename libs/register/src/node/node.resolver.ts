import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { findNode } from './find-node.js';
import { Node } from './node.model.js';

/** Anything by its id. */
@Resolver()
export class NodeResolver {
  constructor(private readonly transactions: Transactions) {}

  @Requires('signed-in')
  @Query(() => Node, { nullable: true, description: 'Anything by its id. Null: nothing there, or not for this viewer.' })
  node(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext) {
    return findNode(id, context, this.transactions);
  }
}
