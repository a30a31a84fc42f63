import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';
import { OpenIdMemory } from './openid-memory.js';

/** Somebody whom the provider knows. */
export interface ProviderPerson {
  subject: string;
  email?: string;
  isVerified?: boolean;
}

/** A real provider of OpenID Connect, in this process. Whoever comes is taken for `person`. */
export class TestProvider {
  person: ProviderPerson = { subject: 'nobody' };
  /** Breaks every connection. */
  isDown = true;
  private answer: (request: IncomingMessage, response: ServerResponse) => void;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {
    server.on('request', (request, response) => (this.isDown ? response.destroy() : this.answer(request, response)));
  }

  /** It has an address, and answers nothing before `open`. */
  static async listen(): Promise<TestProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return new TestProvider(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  readonly settings = () => ({ issuer: this.issuer, clientId: 'vigie', clientSecret: 'un secret: avec + et %' });

  /** Answers from now on, for the node at this address. */
  async open(node: string): Promise<void> {
    const provider = new Provider(this.issuer, await this.configuration(node));
    const callback = provider.callback();
    this.isDown = false;
    this.answer = (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
      return void provider.interactionFinished(request, response, { login: { accountId: this.person.subject } });
    };
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async configuration(node: string): Promise<Configuration> {
    const { clientId, clientSecret } = this.settings();
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    return {
      adapter: OpenIdMemory,
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [`${node}/sign-in/openid/callback`] }],
      jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }] },
      cookies: { keys: ['one'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
      pkce: { required: () => true },
      findAccount: (_context, subject) => ({
        accountId: subject,
        claims: () => ({ sub: subject, email: this.person.email, email_verified: this.person.isVerified }),
      }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    };
  }
}
