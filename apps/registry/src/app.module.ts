import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { AccessInterceptor } from '../../../libs/access/src/index.js';
import { Transactions } from '../../../libs/database/src/index.js';
import { PayloadInterceptor } from '../../../libs/graphql-kit/src/index.js';
import { RegisterGraphqlModule } from '../../../libs/register/src/index.js';
import { Clock } from '../../../libs/runtime/src/index.js';

/** The service. */
@Module({})
export class AppModule {
  static of({ transactions, clock }: { transactions: Transactions; clock: Clock }): DynamicModule {
    return {
      module: AppModule,
      imports: [
        {
          module: NodeModule,
          global: true,
          providers: [
            { provide: Transactions, useValue: transactions },
            { provide: Clock, useValue: clock },
          ],
          exports: [Transactions, Clock],
        },
        GraphQLModule.forRoot<ApolloFederationDriverConfig>({
          driver: ApolloFederationDriver,
          sortSchema: true,
          autoSchemaFile: {
            path: '/tmp/schema.graphql',
            federation: {
              version: 2,
              importUrl: 'https://specs.apollo.dev/federation/v2.9',
              directives: [
                '@key',
                '@shareable',
                '@tag',
                '@inaccessible',
                '@override',
                '@external',
                '@requires',
                '@provides',
                '@composeDirective',
                '@interfaceObject',
              ],
            },
          },
        }),
        RegisterGraphqlModule,
      ],
      providers: [
        { provide: APP_INTERCEPTOR, useClass: PayloadInterceptor },
        { provide: APP_INTERCEPTOR, useClass: AccessInterceptor },
      ],
    };
  }
}

@Module({})
class NodeModule {}
