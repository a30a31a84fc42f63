import { ForbiddenException, UnauthorizedException } from '@nestjs/common';
import type { GraphqlContext } from '../../../access/src/index.js';
import type { Actor } from '../../../database/src/index.js';

/** The person who administers the node: a tool does not decide who is in the group. */
export function administrator({ viewer }: GraphqlContext): Actor {
  if (viewer === null) throw new UnauthorizedException();
  if (viewer.kind === 'TOOL') throw new ForbiddenException();
  return viewer.actor;
}
