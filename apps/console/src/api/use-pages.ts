import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useProblem } from './use-problem';

export interface Connection<Row> {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly Row[];
}

/** The pages that were read after a first one: when that one is read again, they begin again. */
interface Further<Data> {
  after: Data;
  pages: readonly Data[];
}

/**
 * A list in pages: the first one comes with the screen, the next ones when they are asked for. `ofNext`: variables of these alone, for
 * what need not be asked again. `latest`: the answer that came last.
 */
export function usePages<Data, Variables extends { after?: string | null | undefined }, Row>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
  ofNext: Partial<Variables> = {},
) {
  const client = useClient();
  const state = useQuery({ query, variables });
  const [further, setFurther] = useState<Further<Data> | null>(null);
  const [isFetching, setFetching] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const problemOf = useProblem();
  // An answer that is an error has null.
  const first = state[0].data ?? undefined;
  const next = further !== null && further.after === first ? further.pages : [];
  const pages = first === undefined ? [] : [first, ...next];
  const latest = pages.at(-1);
  const pageInfo = latest && connectionOf(latest)?.pageInfo;
  async function more(): Promise<void> {
    if (first === undefined) return;
    setFetching(true);
    const { data, error } = await client
      .query(query, { ...variables, ...ofNext, after: pageInfo?.endCursor ?? null }, { requestPolicy: 'network-only' })
      .toPromise();
    setFetching(false);
    const isPage = data !== undefined && connectionOf(data);
    setProblem(isPage ? null : problemOf(error).message);
    if (isPage) setFurther({ after: first, pages: [...next, data] });
  }
  return {
    state,
    rows: pages.flatMap((page) => connectionOf(page)?.nodes ?? []),
    total: first === undefined ? undefined : connectionOf(first)?.totalCount,
    latest,
    hasMore: pageInfo?.hasNextPage ?? false,
    isFetching,
    problem,
    more: () => void more(),
  };
}
