import { UnauthorizedException } from '@nestjs/common';
import type { Transactions } from '../../../database/src/index.js';
import { readGlobalId } from '../../../graphql-kit/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { findNode } from './find-node.js';

/**
 * An entity that a gateway names by its id, with the rights of the viewer that the gateway passes on. These fields are not those of a
 * query: who asks is checked here.
 */
export async function findReference(
  typename: string,
  id: string,
  context: RequestContext,
  transactions: Transactions,
): Promise<object | null> {
  if (context.viewer === null) throw new UnauthorizedException();
  if (readGlobalId(id)?.type !== typename) return null;
  return findNode(id, context, transactions);
}
