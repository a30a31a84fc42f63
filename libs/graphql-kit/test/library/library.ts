import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import {
  graphqlOptions,
  type GraphqlOptions,
  PayloadInterceptor,
  ResolverErrorFilter,
  serveExplorer,
  ValidationPipe,
} from '../../src/index.js';
import { Map } from './book.model.js';
import { Counted } from './books.js';
import { LibraryResolver } from './library.resolver.js';

/** A small service of its own that speaks GraphQL as the node does, over HTTP on a free port. */
export interface Library {
  url: string;
  schema: GraphQLSchema;
  reported: { error: unknown; requestId: string }[];
  /** What Nest logs as errors. */
  logged: unknown[];
  counted: Counted;
  app: NestFastifyApplication;
  close(): Promise<void>;
}

export async function openLibrary(
  options: Partial<GraphqlOptions> = {},
  change: Partial<ApolloFederationDriverConfig> = {},
): Promise<Library> {
  const reported: Library['reported'] = [];
  const graphql = graphqlOptions({
    schemaFile: null,
    context: readerOf,
    report: (error, requestId) => reported.push({ error, requestId }),
    ...options,
  });
  const logged: unknown[] = [];
  const logger = { log: () => undefined, warn: () => undefined, error: (message: unknown) => logged.push(message) };
  const adapter = new FastifyAdapter({ bodyLimit: 1_048_576, forceCloseConnections: true });
  const module = await libraryOf({ ...graphql, ...change });
  const app = module.createNestApplication<NestFastifyApplication>(adapter, { logger });
  await serveExplorer(app.getHttpAdapter().getInstance());
  await app.listen(0, '127.0.0.1');
  return {
    url: `${await app.getUrl()}/graphql`,
    schema: app.get(GraphQLSchemaHost).schema,
    reported,
    logged,
    counted: app.get(Counted),
    app,
    close: () => app.close(),
  };
}

function readerOf({ id, headers }: FastifyRequest) {
  return {
    viewer: null,
    clientAddress: '127.0.0.1',
    requestId: `request-${id}`,
    language: headers['accept-language'] === 'en' ? ('en' as const) : ('fr' as const),
  };
}

function libraryOf(graphql: ApolloFederationDriverConfig) {
  const orphanedTypes = [Map];
  return Test.createTestingModule({
    imports: [
      GraphQLModule.forRoot<ApolloFederationDriverConfig>({
        driver: ApolloFederationDriver,
        ...graphql,
        buildSchemaOptions: { orphanedTypes },
      }),
    ],
    providers: [
      LibraryResolver,
      Counted,
      { provide: APP_FILTER, useClass: ResolverErrorFilter },
      { provide: APP_INTERCEPTOR, useClass: PayloadInterceptor },
      { provide: APP_PIPE, useClass: ValidationPipe },
    ],
  }).compile();
}
