import { apiError, type ConnectionOf, connectionOf, decodeCursor, type PageArgs } from '../../../graphql-kit/src/index.js';

/** A page of a list that is at hand whole. */
export function shortList<Item>(items: readonly Item[], { first, after }: PageArgs): ConnectionOf<Item> {
  const from = after === null || after === undefined ? 0 : placeIn(after, items.length) + 1;
  const page = items.slice(from, from + first);
  return connectionOf(
    page,
    page.map((_, index) => [from + index]),
    from + page.length < items.length,
    { isFirstPage: from === 0, totalCount: () => Promise.resolve(items.length) },
  );
}

function placeIn(after: string, length: number): number {
  const [place] = decodeCursor(after, 1);
  if (Number.isInteger(place) && Number(place) >= 0 && Number(place) < length) return Number(place);
  throw apiError('BAD_REQUEST', {
    fr: 'after : un curseur que cette liste a donné est attendu.',
    en: 'after: expected a cursor that this list gave.',
  });
}
