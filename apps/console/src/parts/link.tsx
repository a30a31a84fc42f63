import { Link as RouterLink } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PLACES, type PlaceName } from '../places';

export interface Target {
  to: PlaceName;
  params?: Record<string, string>;
  search?: Record<string, string | readonly string[] | undefined>;
}

/** A link to a screen of the console, by its name. */
export function Link({
  to,
  params,
  search,
  children,
  ...others
}: Target & { children: ReactNode; className?: string; 'aria-label'?: string }) {
  return (
    <RouterLink to={PLACES[to]} params={params} search={search} {...others}>
      {children}
    </RouterLink>
  );
}
