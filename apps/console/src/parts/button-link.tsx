import { Button, type ButtonProps } from '@mantine/core';
import { Link as RouterLink } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PLACES } from '../places';
import type { Target } from './link';

/** A link that looks like the act that it leads to. */
export function ButtonLink({ to, params, search, children, ...look }: Target & ButtonProps & { children: ReactNode }) {
  return (
    <Button component={RouterLink} {...({ to: PLACES[to], params, search } as object)} {...look}>
      {children}
    </Button>
  );
}
