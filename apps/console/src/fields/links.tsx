import { Text } from '@mantine/core';
import { Link, type Target } from '../parts/link';
import classes from './links.module.css';

/** Records, each a link to its screen. */
export function Links({ of, none }: { of: readonly (Target & { name: string })[]; none: string }) {
  if (of.length === 0) return <Text c="dimmed">{none}</Text>;
  return (
    <ul className={classes.links}>
      {of.map(({ name, ...target }) => (
        <li key={JSON.stringify(target)}>
          <Link {...target}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
