import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useProblem } from './use-problem';

export interface Connection<Row> {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly Row[];
}

interface Further<Row> {
  of: string;
  rows: readonly Row[];
  pageInfo: Connection<Row>['pageInfo'];
}

/** A list in pages: the first one comes with the screen, the next ones when they are asked for. Other filters begin again. */
export function usePages<Data, Variables extends { after?: string | null | undefined }, Row>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
) {
  const client = useClient();
  const state = useQuery({ query, variables });
  const [further, setFurther] = useState<Further<Row> | null>(null);
  const [isFetching, setFetching] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const problemOf = useProblem();
  const asked = JSON.stringify(variables);
  const first = state[0].data ? connectionOf(state[0].data) : null;
  const next = further?.of === asked ? further : null;
  const pageInfo = next?.pageInfo ?? first?.pageInfo;
  async function more(): Promise<void> {
    setFetching(true);
    const { data, error } = await client
      .query(query, { ...variables, after: pageInfo?.endCursor ?? null }, { requestPolicy: 'network-only' })
      .toPromise();
    setFetching(false);
    const page = data && connectionOf(data);
    setProblem(page ? null : problemOf(error).message);
    if (page) setFurther({ of: asked, rows: [...(next?.rows ?? []), ...page.nodes], pageInfo: page.pageInfo });
  }
  return {
    state,
    rows: [...(first?.nodes ?? []), ...(next?.rows ?? [])],
    total: first?.totalCount,
    hasMore: pageInfo?.hasNextPage ?? false,
    isFetching,
    problem,
    more: () => void more(),
  };
}
