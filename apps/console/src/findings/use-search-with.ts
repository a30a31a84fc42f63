import { useSearch } from '@tanstack/react-router';
import type { Search } from '../address/search';

/** The filters that are there, and these besides. */
export function useSearchWith() {
  const search: Search = useSearch({ strict: false });
  return (more: Record<string, string | undefined>): Search => {
    const given = Object.entries(more).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return { ...search, ...Object.fromEntries(given) };
  };
}
