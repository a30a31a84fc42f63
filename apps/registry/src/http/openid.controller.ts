import { Controller, Get, Inject, NotFoundException, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  localPath,
  NotSignedIn,
  OpenIdProvider,
  PENDING,
  pendingCookie,
  readPending,
  Requires,
  sessionCookie,
  SignInWithOpenId,
  writePending,
} from '../../../../libs/access/src/index.js';
import { Clock, type Log, LOG, type Settings, SETTINGS } from '../../../../libs/runtime/src/index.js';
import type { ViewerRequest } from './viewer-request.js';

/** Signing in at the provider of OpenID Connect. Who does not come in finds the reason on the first page, beside the other way in. */
@Controller('sign-in')
export class OpenIdController {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly signIn: SignInWithOpenId,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** The ways in, for the page that offers them. */
  @Requires('anyone')
  @Get()
  ways(): { password: true; openId: string | null } {
    return { password: true, openId: this.provider.host };
  }

  /** Sends the browser to the provider. `returnTo`: a path of this node. */
  @Requires('anyone')
  @Get('openid')
  async leave(@Query('returnTo') returnTo: unknown, @Req() request: ViewerRequest, @Res() reply: FastifyReply): Promise<void> {
    if (this.provider.host === null) throw new NotFoundException();
    await this.orSayWhy(reply, async () => {
      const path = localPath(typeof returnTo === 'string' ? returnTo : undefined);
      const { to, pending } = await this.provider.leave(this.callback(request), path);
      const { name, options } = pendingCookie(this.settings, new Date(this.clock.milliseconds() + PENDING));
      reply.setCookie(name, writePending(pending), options);
      return to.href;
    });
  }

  /** Where the provider sends the browser back. */
  @Requires('anyone')
  @Get('openid/callback')
  async comeBack(@Req() request: ViewerRequest, @Res() reply: FastifyReply): Promise<void> {
    if (this.provider.host === null) throw new NotFoundException();
    const { name, options } = pendingCookie(this.settings);
    reply.clearCookie(name, options);
    await this.orSayWhy(reply, async () => {
      const pending = readPending(request.cookies[name]);
      if (pending === null) throw new NotSignedIn('START_AGAIN');
      const query = request.url.split('?')[1] ?? '';
      const identity = await this.provider.comeBack(new URL(`${this.callback(request)}?${query}`), pending);
      const { secret, expiresAt } = await this.signIn.run(identity, request.headers['user-agent'] ?? null);
      const session = sessionCookie(this.settings, expiresAt);
      reply.setCookie(session.name, secret, session.options);
      return pending.returnTo;
    });
  }

  private callback({ protocol, host }: ViewerRequest): string {
    return `${this.settings.publicUrl ?? `${protocol}://${host}`}/sign-in/openid/callback`;
  }

  private async orSayWhy(reply: FastifyReply, next: () => Promise<string>): Promise<void> {
    reply.header('cache-control', 'no-store');
    try {
      await reply.redirect(await next(), 303);
    } catch (error) {
      if (!(error instanceof NotSignedIn)) throw error;
      if (error.reason === 'PROVIDER_FAILED') this.log.warn({ err: error }, 'the provider of OpenID Connect failed');
      await reply.redirect(`/?refused=${error.reason}`, 303);
    }
  }
}
