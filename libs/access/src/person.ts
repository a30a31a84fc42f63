import { ForbiddenException, UnauthorizedException } from '@nestjs/common';
import type { GraphqlContext } from './context.js';
import type { Viewer } from './permissions/viewer.js';

/** The person who asks: a tool has no account of its own. */
export function person({ viewer }: GraphqlContext): Viewer {
  if (viewer === null) throw new UnauthorizedException();
  if (viewer.kind === 'TOOL') throw new ForbiddenException();
  return viewer;
}

/** Whoever asks, person or tool. */
export function someone({ viewer }: GraphqlContext): Viewer {
  if (viewer === null) throw new UnauthorizedException();
  return viewer;
}
