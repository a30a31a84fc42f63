import type { ApolloFederationDriverConfig } from '@nestjs/apollo';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type Report, shownErrors } from '../errors/shown-error.js';

export interface GraphqlOptions {
  /** Where the schema is written; null: nowhere. */
  schemaFile: string | null;
  context: (...request: never[]) => object;
  /** Told of errors whose cause users do not see. */
  report: Report;
}

/** How the service speaks GraphQL: a subgraph of Apollo Federation 2, over GraphQL over HTTP. */
export function graphqlOptions({ schemaFile, context, report }: GraphqlOptions): ApolloFederationDriverConfig {
  return {
    autoSchemaFile: { ...(schemaFile !== null && { path: schemaFile }), federation },
    sortSchema: true,
    context,
    path: '/graphql',
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 15_000 },
    formatError: shownErrors(report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  } as ApolloFederationDriverConfig;
}

/** The version that free composers know, with the directives that it has. */
const federation = {
  version: 2 as const,
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
};
