import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { catchError, map, type Observable, of } from 'rxjs';
import { isRefused, type Language, type Refused } from '../../../runtime/src/index.js';
import type { UserError } from './user-error.model.js';

/** What a mutation refuses, returned or thrown, becomes the errors of its payload, in the viewer's language. */
@Injectable()
export class PayloadInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (context.getType<'graphql' | 'http'>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation !== OperationTypeNode.MUTATION) return next.handle();

    const { language } = graphql.getContext<{ language: Language }>();
    return next.handle().pipe(
      map((result) => (isRefused(result) ? { errors: payloadErrors(result, language) } : withoutErrors(result as object))),
      catchError((error: unknown) => {
        if (isRefused(error)) return of({ errors: payloadErrors(error, language) });
        throw error;
      }),
    );
  }
}

/** What it computes when it is asked for stays so. */
function withoutErrors(payload: object): object {
  return 'errors' in payload ? payload : Object.assign(payload, { errors: [] });
}

export function payloadErrors({ errors }: Refused, language: Language): UserError[] {
  return errors.map(({ code, path, message }) => ({ code, path, message: message[language] }));
}
