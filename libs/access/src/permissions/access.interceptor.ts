import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  UnauthorizedException,
  ForbiddenException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { of, type Observable } from 'rxjs';
import { readGlobalId } from '../../../graphql-kit/src/index.js';
import { Refused } from '../../../runtime/src/index.js';
import { may, mayRead, type Viewer } from './viewer.js';
import { REQUIREMENT, type Requirement } from './requires.decorator.js';

/**
 * Every root field, mutation and route passes here. What a viewer may not see does not exist for it: null for a query, NOT_FOUND for a
 * mutation. What it sees and may not do is FORBIDDEN.
 */
@Injectable()
export class AccessInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const requirement = this.reflector.get<Requirement | undefined>(REQUIREMENT, context.getHandler());
    if (requirement === undefined) throw new ForbiddenException();
    const { viewer, args, isQuery } = askedBy(context);
    if (viewer === null && requirement.action !== 'anyone') throw new UnauthorizedException();

    const hidden = hiddenMembers(viewer, requirement, args);
    if (hidden !== null && isQuery) return of(null);
    if (hidden !== null) throw hidden;
    if (!isAllowed(viewer, requirement, args)) throw new ForbiddenException();
    return next.handle();
  }
}

interface Asked {
  viewer: Viewer | null;
  args: Record<string, unknown>;
  isQuery: boolean;
}

function askedBy(context: ExecutionContext): Asked {
  if (context.getType<'graphql' | 'http'>() === 'graphql') {
    const graphql = GqlExecutionContext.create(context);
    const { viewer } = graphql.getContext<{ viewer: Viewer | null }>();
    const { operation } = graphql.getInfo<GraphQLResolveInfo>();
    return { viewer, args: graphql.getArgs(), isQuery: operation.operation === OperationTypeNode.QUERY };
  }
  const request = context.switchToHttp().getRequest<{ viewer?: Viewer; params: Record<string, unknown> }>();
  return { viewer: request.viewer ?? null, args: request.params, isQuery: false };
}

/** A refusal for each id that names nothing this viewer can see. */
function hiddenMembers(viewer: Viewer | null, { member }: Requirement, args: object): Refused | null {
  if (member === undefined) return null;
  const hidden = idsAt(args, member).filter(({ id }) => {
    const memberId = memberOf(id);
    return memberId === null || !mayRead(viewer, memberId);
  });
  if (hidden.length === 0) return null;
  return new Refused(hidden.map(({ path }) => ({ code: 'NOT_FOUND', path, message: nothingThere })));
}

function isAllowed(viewer: Viewer | null, { action, member }: Requirement, args: object): boolean {
  const ids = member === undefined ? [] : idsAt(args, member);
  if (ids.length === 0) return may(viewer, action);
  return ids.every(({ id }) => may(viewer, action, memberOf(id) ?? undefined));
}

/** The id, or the ids, at a path of the arguments; none when the field was left out. */
function idsAt(args: object, at: string): { id: string; path: string[] }[] {
  const path = at.split('.');
  const value = path.reduce<unknown>((found, key) => (found as Record<string, unknown> | null | undefined)?.[key], args);
  if (typeof value === 'string') return [{ id: value, path }];
  if (!Array.isArray(value)) return [];
  return value.map((id, index) => ({ id: String(id), path: [...path, String(index)] }));
}

/** A member's id carries itself; a record's carries its member. */
function memberOf(id: string): string | null {
  return readGlobalId(id)?.memberId ?? null;
}

const nothingThere = {
  fr: 'Il n’y a rien de tel, ou ce n’est pas à vous.',
  en: 'There is no such thing, or it is not yours to see.',
};
