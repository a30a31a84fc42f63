import { Shelf } from './book.model.js';

/** A hundred books, numbered from 0. */
export const BOOKS = Array.from({ length: 100 }, (_, index) => ({
  kind: 'Book',
  id: String(index),
  title: `Livre ${index}`,
  pages: 100 + index,
  publishedOn: index % 3 === 0 ? null : '2026-03-02',
  shelf: index % 2 === 0 ? Shelf.LAW : Shelf.NOVELS,
  addedAt: new Date('2026-03-02T09:00:00Z'),
  facts: { country: 'FR', since: [1, null] },
  words: ['un', 'deux'],
}));

export function bookAt(index: number) {
  const book = BOOKS[index];
  if (book === undefined) throw new Error(`no book ${index}`);
  return book;
}

/** How many times a total was counted. */
export class Counted {
  times = 0;
}
