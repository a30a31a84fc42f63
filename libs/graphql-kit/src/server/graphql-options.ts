import type { ApolloFederationDriverConfig } from '@nestjs/apollo';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import { type CostLimits, costPlugin, USUAL_COSTS } from '../limits/cost.plugin.js';
import { LIMITS } from '../limits/limits.js';
import { CountryCode } from '../scalars/country-code.scalar.js';
import { DateTime } from '../scalars/date-time.scalar.js';
import { Day } from '../scalars/day.scalar.js';
import { Duration } from '../scalars/duration.scalar.js';
import { Json } from '../scalars/json.scalar.js';
import { withPlainFields } from './plain-fields.js';
import { statusPlugin } from './status.plugin.js';
import { type Reader, type Report, ShownErrors } from '../errors/shown-error.js';
import { compiledPlugin } from '../execution/compiled.plugin.js';

export interface GraphqlOptions {
  /** Where the schema is written; null: nowhere. */
  schemaFile: string | null;
  /** What resolvers know of a request; who reads its errors is part of it. */
  context: (...request: never[]) => Reader;
  /** Told of errors whose cause users do not see. */
  report: Report;
  costs?: CostLimits;
}

/** How the service speaks GraphQL: a subgraph of Apollo Federation 2, over GraphQL over HTTP. */
export function graphqlOptions({ schemaFile, context, report, costs = USUAL_COSTS }: GraphqlOptions): ApolloFederationDriverConfig {
  const shownErrors = new ShownErrors(report);
  return {
    autoSchemaFile: { ...(schemaFile !== null && { path: schemaFile }), federation },
    resolvers: { Day, DateTime, CountryCode, Duration, JSON: Json },
    sortSchema: true,
    transformSchema: withPlainFields,
    context,
    path: '/graphql',
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    graphiql: false,
    autoTransformHttpErrors: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: shownErrors.format,
    plugins: [
      shownErrors.plugin,
      costPlugin(costs) as ApolloServerPlugin,
      compiledPlugin(shownErrors),
      statusPlugin(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  };
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
