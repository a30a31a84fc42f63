import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import type { Search } from './search';

/** The filters of a screen live in its address: a link shows the same list, and going back finds it again. */
export function useAddress() {
  const search: Search = useSearch({ strict: false });
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return {
    one: (name: string): string | null => [search[name]].flat()[0] ?? null,
    many: (name: string): string[] => [search[name] ?? []].flat(),
    /** Null or an empty list takes a filter away. */
    set: (changes: Record<string, string | readonly string[] | null>) =>
      navigate({
        to: pathname,
        search: { ...search, ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ?? []])) },
        replace: true,
        resetScroll: false,
      }),
  };
}
