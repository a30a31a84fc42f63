import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../access/src/index.js';
import { Transactions } from '../../../database/src/index.js';
import { connectionOf, type ConnectionOf, decodeCursor, type PageArgs } from '../../../graphql-kit/src/index.js';
import type { Kept, KeptType } from '../../../records/src/index.js';
import { countRecords, type Listing, recordsPage } from './records-page.query.js';

/** Records of one type as a Relay connection, with the rights of the viewer. */
@Injectable()
export class ListRecords {
  constructor(private readonly transactions: Transactions) {}

  async run<Type extends KeptType, Node>(
    { actor }: Viewer,
    type: Type,
    listing: Listing,
    { first, after }: PageArgs,
    show: (kept: Kept<Type>) => Node,
  ): Promise<ConnectionOf<Node>> {
    const place = after ? decodeCursor(after, listing.orderBy.length) : null;
    const page = await this.transactions.read(actor, (tx) => recordsPage(tx, type, listing, { first, after: place }));
    return connectionOf(page.records.map(show), page.cursors, page.hasNextPage, {
      isFirstPage: place === null,
      totalCount: () => this.transactions.read(actor, (tx) => countRecords(tx, type, listing)),
    });
  }
}
