import { ForbiddenException, UnauthorizedException } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { refuse } from '../../../runtime/src/index.js';
import { apiError, connectionOf, CountryCode, Day, decodeCursor, Duration } from '../../src/index.js';
import { AddBookInput, AddBookPayload, Book, BookConnection, BooksArgs, Item, Shelf, Titled } from './book.model.js';
import { bookAt, BOOKS, Counted } from './books.js';

@Resolver(() => Book)
export class LibraryResolver {
  constructor(private readonly counted: Counted) {}

  @Query(() => BookConnection)
  books(@Args() { first, after, shelf }: BooksArgs) {
    const all = BOOKS.filter((book) => !shelf || book.shelf === shelf);
    const start = after === null || after === undefined ? 0 : Number(decodeCursor(after, 1)[0]);
    const page = all.slice(start, start + first);
    const places = page.map((_, index) => [start + index + 1]);
    const totalCount = () => Promise.resolve((this.counted.times += 1) && all.length);
    return connectionOf(page, places, start + first < all.length, { isFirstPage: start === 0, totalCount });
  }

  @Query(() => Book, { nullable: true })
  book(@Args('id', { type: () => ID }) id: string) {
    return BOOKS.find((book) => book.id === id) ?? null;
  }

  @Query(() => Book)
  surely() {
    return bookAt(0);
  }

  @Query(() => [Item])
  items() {
    return [bookAt(0), { kind: 'Map', title: 'Carte', country: 'FR' }];
  }

  @Query(() => [Titled])
  titled() {
    return [{ kind: 'Map', title: 'Carte', country: 'EU' }, bookAt(1)];
  }

  @Query(() => String)
  echo(
    @Args('text', { type: () => String, nullable: true }) text: string | null,
    @Args('day', { type: () => Day, nullable: true }) day: string | null,
    @Args('lasting', { type: () => Duration, nullable: true }) lasting: number | null,
    @Args('country', { type: () => CountryCode, defaultValue: 'FR' }) country: string,
    @Args('list', { type: () => [Int], nullable: true }) list: number[] | null,
    @Args('shelf', { type: () => Shelf, nullable: true }) shelf: Shelf | null,
  ) {
    return JSON.stringify({ text, day, lasting, country, list, shelf });
  }

  @Query(() => String)
  refusedTo(@Args('why', { type: () => String }) why: string, @Context() context: { language: string }) {
    if (why === 'nobody') throw new UnauthorizedException();
    if (why === 'role') throw new ForbiddenException();
    if (why === 'request') throw apiError('BAD_REQUEST', { fr: 'Demande fausse.', en: 'Wrong request.' });
    if (why === 'bug') throw new Error('SELECT secret FROM /etc/passwd');
    return context.language;
  }

  @Mutation(() => AddBookPayload)
  addBook(@Args('input') input: AddBookInput) {
    if (input.title === 'Taken') {
      refuse('CONFLICT', ['input', 'title'], { fr: 'Ce titre est pris.', en: 'This title is taken.' });
    }
    if (input.title === 'Bug') throw new Error('connection to postgres://user:secret@host failed');
    return { book: { ...bookAt(0), title: input.title, words: input.words.map(({ word }) => word) } };
  }

  @ResolveField(() => [Book])
  next(@Parent() { id }: Book, @Args('first', { type: () => Int, defaultValue: 2 }) first: number) {
    return BOOKS.slice(Number(id) + 1, Number(id) + 1 + first);
  }

  @ResolveField(() => String, { nullable: true })
  fails(@Parent() { id }: Book) {
    if (Number(id) % 2 === 1) throw new Error(`book ${id} fails`);
    return null;
  }

  @ResolveField(() => String)
  failsWhole(@Parent() { id }: Book) {
    if (Number(id) === 3) return Promise.reject(new ForbiddenException());
    return Promise.resolve(Number(id) === 5 ? null : 'whole');
  }

  @ResolveReference()
  resolveReference({ id }: { id: string }) {
    return Promise.resolve(BOOKS.find((book) => book.id === id) ?? null);
  }
}
