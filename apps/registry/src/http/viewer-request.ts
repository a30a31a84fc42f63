import { NotFoundException, UnauthorizedException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../../../../libs/access/src/index.js';
import { readGlobalId } from '../../../../libs/graphql-kit/src/index.js';
import type { Language } from '../../../../libs/runtime/src/index.js';

/** A request whose viewer is known. */
export interface ViewerRequest extends FastifyRequest {
  viewer: Viewer | null;
  language: Language;
}

export function viewerOf({ viewer }: ViewerRequest): Viewer {
  if (viewer === null) throw new UnauthorizedException();
  return viewer;
}

/** The member that an id of the API names. */
export function memberOf(id: string): string {
  return readGlobalId(id)?.memberId ?? notFound();
}

function notFound(): never {
  throw new NotFoundException();
}
