import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyRequest } from 'fastify';
import { guardGraphql } from '../src/server/guard-graphql.js';
import { graphqlOptions, type GraphqlOptions } from '../src/server/graphql-options.js';
import { Place, Thing } from './things.model.js';
import { ThingsResolver } from './things.resolver.js';

export interface KitApp {
  url: string;
  app: NestFastifyApplication;
  reported: unknown[];
  send(body: object, headers?: Record<string, string>): Promise<{ status: number; body: Answer; headers: Headers; ms: number }>;
  close(): Promise<void>;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; errorId?: string } }[];
}

/** A small service that speaks GraphQL as the product does. Its viewer is whom the header x-viewer names. */
export async function kitApp(more: Partial<GraphqlOptions> & { longest?: number } = {}): Promise<KitApp> {
  const reported: unknown[] = [];
  const options = graphqlOptions({
    schemaFile: null,
    context: ({ headers, ip }: FastifyRequest) => ({
      viewer: headers['x-viewer'] === undefined ? null : { id: headers['x-viewer'] },
      clientAddress: ip,
      language: 'en' as const,
      requestId: 'a request',
    }),
    report: (error) => reported.push(error),
    ...more,
  });
  const types = { buildSchemaOptions: { orphanedTypes: [Place, Thing] } };
  const module = await Test.createTestingModule({
    imports: [GraphQLModule.forRoot<ApolloFederationDriverConfig>({ driver: ApolloFederationDriver, ...options, ...types })],
    providers: [ThingsResolver],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ trustProxy: true }), { logger: false });
  guardGraphql(app.getHttpAdapter().getInstance(), more);
  await app.listen(0, '127.0.0.1');
  const url = `${await app.getUrl()}/graphql`;
  return { url, app, reported, send: (body, headers) => send(url, body, headers), close: () => app.close() };
}

async function send(url: string, body: object, headers: Record<string, string> = {}): ReturnType<KitApp['send']> {
  const text = JSON.stringify(body);
  const started = performance.now();
  const response = await fetch(url, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } });
  const answer = (await response.json()) as Answer;
  return { status: response.status, body: answer, headers: response.headers, ms: performance.now() - started };
}
