import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Localised } from '../../../runtime/src/index.js';
import { apiError } from '../errors/api-error.js';

export interface CostLimits {
  /** Of one request. Objects cost one, what a list may hold costs as much as that: a page of 300 whole activities fits, not two. */
  most: number;
  /** Of one viewer, or of one address that nobody signed in from, in a minute. */
  perMinute: number;
}

export const USUAL_COSTS: CostLimits = { most: 50_000, perMinute: 1_000_000 };

/** Reckons what an operation may cost before it is executed, and refuses what is too dear, at once or over a minute. */
export function costPlugin<Context extends { viewer: { id: string } | null; clientAddress: string }>({
  most,
  perMinute,
}: CostLimits): ApolloServerPlugin<Context> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const reckoned = new ReckonedCosts();
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ schema, document, request, operationName, contextValue }) {
          const cost = reckoned.of(document, [operationName, request.variables], () =>
            costOf(schema, document, request.variables ?? {}, operationName),
          );
          if (cost > most) throw apiError('TOO_COMPLEX', tooDear(cost, most));
          await spend(limiter, contextValue.viewer?.id ?? contextValue.clientAddress, cost + 1);
        },
      }),
  };
}

/** The same document with the same variables costs the same: it is reckoned once while the document is kept. */
class ReckonedCosts {
  private readonly costs = new WeakMap<DocumentNode, Map<string, number>>();

  of(document: DocumentNode, asked: unknown, reckon: () => number): number {
    const ofDocument = this.costs.get(document) ?? new Map<string, number>();
    this.costs.set(document, ofDocument);
    const key = JSON.stringify(asked);
    const known = ofDocument.get(key);
    if (known !== undefined) return known;
    const cost = reckon();
    if (ofDocument.size < 100 && key.length < 1000) ofDocument.set(key, cost);
    return cost;
  }
}

/** Wrong variables cost nothing: the execution refuses them, and tells what is wrong. */
function costOf(schema: GraphQLSchema, query: DocumentNode, variables: object, operationName: string | null): number {
  try {
    return getComplexity({ schema, query, variables, ...(operationName && { operationName }), estimators: [estimate] });
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

const estimate: ComplexityEstimator = ({ field, node, args, childComplexity }) => {
  // A type has so many values, and its object pays for them; under other names each could be asked for again, on every object.
  if (isLeafType(getNamedType(field.type))) return node.alias ? 1 : 0;
  const { first } = args as { first?: unknown };
  // A connection holds `first` nodes: what is asked of them stands under `nodes` and `edges`, which count as one.
  if (typeof first === 'number') return 1 + Math.max(first, 1) * Math.max(childComplexity, 1);
  return isPage(field) ? childComplexity : 1 + (isList(field) ? usualLength : 1) * childComplexity;
};

/** Lists without pages are short: the uses of an activity, the purposes… */
const usualLength = 5;

const isPage = ({ name }: GraphQLField<unknown, unknown>) => name === 'nodes' || name === 'edges';

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

async function spend(limiter: RateLimiterMemory, key: string, cost: number): Promise<void> {
  try {
    await limiter.consume(key, cost);
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent;
    const seconds = Math.ceil(spent.msBeforeNext / 1000);
    throw apiError('RATE_LIMITED', tooOften(seconds), new HeaderMap([['retry-after', String(seconds)]]));
  }
}

function tooDear(cost: number, most: number): Localised {
  return {
    fr: `L’opération peut coûter ${cost}. Le maximum est ${most}\u00a0: demandez de plus petites pages.`,
    en: `The operation may cost ${cost}. The most is ${most}: ask for smaller pages.`,
  };
}

function tooOften(seconds: number): Localised {
  return {
    fr: `Trop de demandes en une minute. Redemandez dans ${seconds}\u00a0s.`,
    en: `Too much was asked in a minute. Ask again in ${seconds} s.`,
  };
}
