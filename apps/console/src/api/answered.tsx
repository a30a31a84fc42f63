import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { Failure } from '../parts/failure';
import { NoPermission } from '../parts/no-permission';
import { Waiting } from '../parts/waiting';
import classes from './answered.module.css';
import { useProblem } from './use-problem';

/** What a screen shows while it waits, when it fails, when the person may not see, and once it has its answer. */
export function Answered<Data>({
  of: [{ data, error, fetching }, again],
  children,
}: {
  of: [UseQueryState<Data, never> | UseQueryState<Data>, (options?: { requestPolicy: 'network-only' }) => void];
  children: (data: Data) => ReactNode;
}) {
  const problemOf = useProblem();
  if (data !== undefined && data !== null && !error) {
    // What was asked before stays until the answer comes, and is seen not to be it.
    return (
      <div className={classes.answer} aria-busy={fetching}>
        {children(data)}
      </div>
    );
  }
  if (fetching || !error) return <Waiting />;
  const problem = problemOf(error);
  if (problem.kind === 'FORBIDDEN') return <NoPermission />;
  return <Failure message={problem.message} again={() => again({ requestPolicy: 'network-only' })} />;
}
