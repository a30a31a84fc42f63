import { Fragment, isValidElement, type ReactNode } from 'react';
import classes from './facts.module.css';

/** What is known, each under its name. A row of null is left out. */
export function Facts({ of }: { of: readonly (readonly [name: ReactNode, value: ReactNode] | null)[] }) {
  return (
    <dl className={classes.facts}>
      {of.map(
        (row, place) =>
          row && (
            <Fragment key={isValidElement(row[0]) ? row[0].key : place}>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
