import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { Answered } from '../api/answered';
import { More, type Paged } from './more';

interface Pages<Row, Data> extends Paged {
  state: [UseQueryState<Data, never> | UseQueryState<Data>, (options?: { requestPolicy: 'network-only' }) => void];
  rows: readonly Row[];
}

/** The lines of a list with the way to the next ones; `none`: what is shown when no line answers to what is asked. */
export function Listed<Row, Data>({
  pages,
  none,
  children,
}: {
  pages: Pages<Row, Data>;
  none: ReactNode;
  children: (rows: readonly Row[]) => ReactNode;
}) {
  return (
    <Answered of={pages.state}>
      {() =>
        pages.rows.length === 0 ? (
          none
        ) : (
          <Stack gap="md">
            {children(pages.rows)}
            <More of={pages} />
          </Stack>
        )
      }
    </Answered>
  );
}
