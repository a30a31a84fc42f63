import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/** What a resolver throws is shown and reported once, with its request: Nest would log it as well, wrong cursors of clients included. */
@Catch()
export class ResolverErrorFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<'graphql' | 'http'>() === 'graphql') throw exception;
    super.catch(exception, host);
  }
}
