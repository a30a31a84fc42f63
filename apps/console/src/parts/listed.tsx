import { Alert, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { Answered } from '../api/answered';
import { More } from './more';
import { Nothing } from './nothing';

interface Pages<Row, Data> {
  state: [UseQueryState<Data, never> | UseQueryState<Data>, (options?: { requestPolicy: 'network-only' }) => void];
  rows: readonly Row[];
  total: number | undefined;
  hasMore: boolean;
  isFetching: boolean;
  problem: string | null;
  more: () => void;
}

/** The lines of a list with the way to the next ones, or that none answers to what is asked. */
export function Listed<Row, Data>({
  pages: { state, rows, problem, ...pages },
  noMatch,
  children,
}: {
  pages: Pages<Row, Data>;
  noMatch: string;
  children: (rows: readonly Row[]) => ReactNode;
}) {
  return (
    <Answered of={state}>
      {() =>
        rows.length === 0 ? (
          <Nothing title={noMatch} />
        ) : (
          <Stack gap="md">
            {children(rows)}
            {problem && <Alert color="gray" variant="outline" role="alert" title={problem} />}
            <More shown={rows.length} {...pages} />
          </Stack>
        )
      }
    </Answered>
  );
}
