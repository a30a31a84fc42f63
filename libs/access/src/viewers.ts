import { Inject, Injectable } from '@nestjs/common';
import { theNode, Transactions } from '../../database/src/index.js';
import { Clock, type Language, type Settings, SETTINGS } from '../../runtime/src/index.js';
import type { MemberRole, NodeRole } from './permissions/roles.js';
import type { Viewer } from './permissions/viewer.js';
import { hashOf } from './secret/secret.js';
import { sessionIn } from './session/session-cookie.js';
import { IDLE } from './session/start-session.js';

/** What a request shows of who sends it. */
export interface Credentials {
  cookie: string | undefined;
  authorization: string | undefined;
}

/** A token that opens nothing: wrong, ended or revoked. It is never taken for nobody. */
export class WrongToken extends Error {}

/** Tells who sends a request. */
@Injectable()
export class Viewers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null: nobody, or somebody whose session is over. Throws WrongToken. */
  async of({ cookie, authorization }: Credentials): Promise<Viewer | null> {
    const token = authorization === undefined ? null : bearerIn(authorization);
    const session = token === null ? sessionIn(cookie, this.settings) : null;
    if (token === null && session === null) return null;
    const now = this.clock.now();
    const alive = new Date(this.clock.milliseconds() - IDLE);
    const hash = hashOf(token ?? session ?? '');
    const [row] = await this.transactions.read(theNode, (tx) => tx.rows<Row>(token ? byToken : bySession, [hash, now, alive]));
    if (row === undefined && token !== null) throw new WrongToken();
    if (row === undefined) return null;
    if (this.clock.milliseconds() - (row.seen_at?.getTime() ?? 0) > 60_000) await this.see(row);
    return viewerOf(row);
  }

  /** An account as the node itself knows it, without anybody signed in: for what it does in its person's name. Throws for no account. */
  async ofAccount(accountId: string): Promise<Viewer> {
    const [row] = await this.transactions.read(theNode, (tx) => tx.rows<Row>(byAccount, [accountId]));
    if (row === undefined) throw new Error('There is no such account.');
    return viewerOf(row);
  }

  /** At most once a minute. */
  private async see({ id, session_id }: Row): Promise<void> {
    await this.transactions.run(theNode, (tx) =>
      session_id === null
        ? tx.rows('UPDATE api_token SET last_used_at = $2 WHERE id = $1', [id, tx.at])
        : tx.rows('UPDATE session SET last_seen_at = $2 WHERE id = $1', [session_id, tx.at]),
    );
  }
}

interface Row {
  id: string;
  name: string;
  locale: Language;
  session_id: string | null;
  seen_at: Date | null;
  member_roles: [string, MemberRole][] | null;
  node_roles: NodeRole[];
}

const roles = `
  (SELECT jsonb_agg(jsonb_build_array(r.member_id, r.role) ORDER BY r.member_id) FROM member_role r WHERE r.actor_id = a.id) AS member_roles,
  ARRAY(SELECT r.role FROM node_role r WHERE r.actor_id = a.id) AS node_roles`;

const bySession = `
SELECT a.id, a.name, a.locale, s.id AS session_id, s.last_seen_at AS seen_at, ${roles}
FROM session s JOIN account a ON a.id = s.account_id
WHERE s.id_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $3 AND a.disabled_at IS NULL AND a.erased_at IS NULL`;

const byToken = `
SELECT a.id, a.name, 'fr' AS locale, NULL AS session_id, a.last_used_at AS seen_at, ${roles}
FROM api_token a WHERE a.hash = $1 AND a.expires_at > $2 AND a.revoked_at IS NULL AND $3::timestamptz IS NOT NULL`;

const byAccount = `
SELECT a.id, a.name, a.locale, '' AS session_id, NULL AS seen_at, ${roles}
FROM account a WHERE a.id = $1 AND a.disabled_at IS NULL AND a.erased_at IS NULL`;

function viewerOf({ id, name, locale, session_id: sessionId, member_roles, node_roles }: Row): Viewer {
  const memberRoles = new Map<string, MemberRole[]>();
  for (const [memberId, role] of member_roles ?? []) memberRoles.set(memberId, [...(memberRoles.get(memberId) ?? []), role]);
  return {
    kind: sessionId === null ? 'TOOL' : 'PERSON',
    id,
    name,
    language: locale,
    sessionId,
    actor: { reach: 'GRANTED', id, through: sessionId === null ? 'TOKEN' : 'SESSION' },
    memberRoles,
    nodeRoles: node_roles,
  };
}

function bearerIn(authorization: string): string {
  const token = /^Bearer ([\w-]{1,200})$/i.exec(authorization.trim())?.[1];
  if (token === undefined) throw new WrongToken();
  return token;
}
