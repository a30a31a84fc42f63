import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { AccessGraphqlModule, AccessInterceptor } from '../../../libs/access/src/index.js';
import { type NodeDatabase, poolOf, Transactions } from '../../../libs/database/src/index.js';
import { ExchangeGraphqlModule } from '../../../libs/exchange/src/index.js';
import { GroupGraphqlModule, GroupModule, TrustGraphqlModule } from '../../../libs/group/src/index.js';
import { graphqlOptions, PayloadInterceptor, ResolverErrorFilter, ValidationPipe } from '../../../libs/graphql-kit/src/index.js';
import { RegisterGraphqlModule, RegisterModule } from '../../../libs/register/src/index.js';
import { Clock, type Log, LOG, SETTINGS, type Settings } from '../../../libs/runtime/src/index.js';
import { requestContext } from './graphql/request-context.js';
import { ExportController } from './http/export.controller.js';
import { FederationController } from './http/federation.controller.js';
import { FilesController } from './http/files.controller.js';
import { HealthController } from './http/health.controller.js';
import { Metrics } from './http/metrics.js';
import { MetricsController } from './http/metrics.controller.js';
import { OpenIdController } from './http/openid.controller.js';
import { RefusedFilter } from './http/refused.filter.js';

export interface AppParts {
  settings: Settings;
  clock: Clock;
  log: Log;
  database: Pick<NodeDatabase, 'transactions' | 'source'>;
  /** Where the schema is written; null: nowhere. */
  schemaFile?: string | null;
}

/** The service: everything that answers over HTTP. */
@Module({})
export class AppModule {
  static of({ settings, clock, log, database, schemaFile = null }: AppParts): DynamicModule {
    const graphql = graphqlOptions({
      schemaFile,
      context: requestContext,
      report: (err, requestId) => log.error({ err, requestId }, 'a field failed'),
    });
    return {
      module: AppModule,
      imports: [
        NodeModule.of({ settings, clock, log, database }),
        GraphQLModule.forRoot<ApolloFederationDriverConfig>({ driver: ApolloFederationDriver, ...graphql }),
        AccessGraphqlModule,
        RegisterGraphqlModule,
        RegisterModule,
        ExchangeGraphqlModule,
        GroupGraphqlModule,
        GroupModule,
        TrustGraphqlModule,
      ],
      controllers: [HealthController, MetricsController, FilesController, ExportController, OpenIdController, FederationController],
      providers: [
        { provide: Metrics, useValue: new Metrics(poolOf(database.source)) },
        { provide: APP_FILTER, useClass: ResolverErrorFilter },
        { provide: APP_FILTER, useClass: RefusedFilter },
        { provide: APP_INTERCEPTOR, useClass: PayloadInterceptor },
        { provide: APP_INTERCEPTOR, useClass: AccessInterceptor },
        { provide: APP_PIPE, useClass: ValidationPipe },
      ],
    };
  }
}

/** What every lib may ask for: the door to the database, the clock, the settings. */
@Module({})
class NodeModule {
  static of({ settings, clock, log, database }: Omit<AppParts, 'schemaFile'>): DynamicModule {
    const providers = [
      { provide: Transactions, useValue: database.transactions },
      { provide: Clock, useValue: clock },
      { provide: SETTINGS, useValue: settings },
      { provide: LOG, useValue: log },
    ];
    return { module: NodeModule, global: true, providers, exports: providers };
  }
}
