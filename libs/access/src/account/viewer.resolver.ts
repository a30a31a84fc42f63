import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { theNode, Transactions } from '../../../database/src/index.js';
import { Clock } from '../../../runtime/src/index.js';
import type { GraphqlContext } from '../context.js';
import { Requires } from '../permissions/requires.decorator.js';
import { IDLE } from '../session/start-session.js';
import { shownViewer } from './shown-viewer.js';
import { Session, ViewerAccount } from './viewer.model.js';

/** Who asks, and where they are signed in. */
@Resolver(() => ViewerAccount)
export class ViewerResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  @Requires('anyone')
  @Query(() => ViewerAccount, { nullable: true, description: 'Who asks. Null: nobody is signed in.' })
  viewer(@Context() { viewer }: GraphqlContext): ViewerAccount | null {
    return viewer && shownViewer(viewer);
  }

  @ResolveField(() => String, { nullable: true, description: 'The address of a person.' })
  async email(@Parent() { id }: ViewerAccount): Promise<string | null> {
    const [account] = await this.transactions.read(theNode, (tx) =>
      tx.rows<{ email: string }>('SELECT email FROM account WHERE id = $1', [id]),
    );
    return account?.email ?? null;
  }

  @ResolveField(() => [Session], { description: 'Where the viewer is signed in, the latest first.' })
  sessions(@Parent() { id }: ViewerAccount, @Context() { viewer }: GraphqlContext): Promise<Session[]> {
    return this.transactions.read(theNode, (tx) =>
      tx.rows<Session>(
        `SELECT id, device, created_at AS "createdAt", last_seen_at AS "lastSeenAt", id IS NOT DISTINCT FROM $2 AS "isCurrent"
         FROM session WHERE account_id = $1 AND expires_at > $3 AND last_seen_at > $4 ORDER BY last_seen_at DESC LIMIT 100`,
        [id, viewer?.sessionId ?? null, this.clock.now(), new Date(this.clock.milliseconds() - IDLE)],
      ),
    );
  }
}
