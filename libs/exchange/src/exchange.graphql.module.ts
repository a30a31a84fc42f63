import { Module } from '@nestjs/common';
import { TemplatesResolver } from './template/templates.resolver.js';

/** The templates through GraphQL. */
@Module({ providers: [TemplatesResolver] })
export class ExchangeGraphqlModule {}
