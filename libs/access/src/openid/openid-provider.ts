import { Inject, Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import { type Settings, SETTINGS } from '../../../runtime/src/index.js';
import { NotSignedIn } from './not-signed-in.js';
import type { PendingSignIn } from './pending-sign-in.js';

/** Whom the provider vouches for. */
export interface Identity {
  issuer: string;
  subject: string;
  /** Null: it vouches for none. */
  verifiedEmail: string | null;
}

/** The provider of OpenID Connect that the settings name. It is asked for its addresses when first needed, and again if that failed. */
@Injectable()
export class OpenIdProvider {
  private discovered: Promise<openid.Configuration> | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** The host that people sign in at; null: this node has no provider. */
  get host(): string | null {
    const { openIdConnect } = this.settings;
    return openIdConnect && new URL(openIdConnect.issuer).host;
  }

  /** Where to send a browser, and what it keeps meanwhile. Throws NotSignedIn. */
  async leave(callback: string, returnTo: string): Promise<{ to: URL; pending: PendingSignIn }> {
    const provider = await this.provider();
    const pending = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
      returnTo,
    };
    const to = openid.buildAuthorizationUrl(provider, {
      redirect_uri: callback,
      scope: 'openid email',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
    });
    return { to, pending };
  }

  /** Who comes back, at the callback with what the provider added to it. Throws NotSignedIn. */
  async comeBack(callback: URL, { state, nonce, verifier }: PendingSignIn): Promise<Identity> {
    if (callback.searchParams.get('state') !== state) throw new NotSignedIn('START_AGAIN');
    const provider = await this.provider();
    try {
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
      const tokens = await openid.authorizationCodeGrant(provider, callback, checks);
      const claims = tokens.claims();
      if (claims === undefined) throw new NotSignedIn('PROVIDER_FAILED');
      const { iss: issuer, sub: subject } = claims;
      const said = typeof claims.email === 'string' ? claims : await saidOf(provider, tokens.access_token, subject);
      return { issuer, subject, verifiedEmail: verifiedEmailIn(said) };
    } catch (error) {
      throw failureOf(error);
    }
  }

  private async provider(): Promise<openid.Configuration> {
    this.discovered ??= this.discover();
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = null;
      throw new NotSignedIn('PROVIDER_FAILED', error);
    }
  }

  private async discover(): Promise<openid.Configuration> {
    const { openIdConnect } = this.settings;
    if (openIdConnect === null) throw new Error('This node has no provider of OpenID Connect.');
    const issuer = new URL(openIdConnect.issuer);
    // The settings let http through for this very machine only.
    const execute = issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
    const proof = clientProof(openIdConnect.clientSecret);
    return openid.discovery(issuer, openIdConnect.clientId, undefined, proof, { execute, timeout: 5 });
  }
}

/** The secret goes in the header, unless the provider says that it takes it in the body only. */
function clientProof(secret: string): openid.ClientAuth {
  const inHeader = openid.ClientSecretBasic(secret);
  const inBody = openid.ClientSecretPost(secret);
  return (server, ...rest) => {
    const { token_endpoint_auth_methods_supported: methods = ['client_secret_basic'] } = server;
    const takesBodyOnly = methods.includes('client_secret_post') && !methods.includes('client_secret_basic');
    return (takesBodyOnly ? inBody : inHeader)(server, ...rest);
  };
}

/** Many providers tell the address only when asked once more. */
async function saidOf(provider: openid.Configuration, token: string, subject: string): Promise<{ [claim: string]: unknown }> {
  if (provider.serverMetadata().userinfo_endpoint === undefined) return {};
  return openid.fetchUserInfo(provider, token, subject);
}

function verifiedEmailIn({ email, email_verified: isVerified }: { [claim: string]: unknown }): string | null {
  return typeof email === 'string' && email !== '' && isVerified === true ? email : null;
}

function failureOf(error: unknown): NotSignedIn {
  if (error instanceof NotSignedIn) return error;
  if (error instanceof openid.AuthorizationResponseError && error.error === 'access_denied') return new NotSignedIn('DECLINED');
  if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant') return new NotSignedIn('START_AGAIN', error);
  return new NotSignedIn('PROVIDER_FAILED', error);
}
