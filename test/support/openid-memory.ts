import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What the provider of the tests remembers, for as long as the process lives. */
export class OpenIdMemory implements Adapter {
  private static readonly kept = new Map<string, AdapterPayload>();

  constructor(private readonly kind: string) {}

  upsert(id: string, payload: AdapterPayload): Promise<void> {
    OpenIdMemory.kept.set(`${this.kind}:${id}`, payload);
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(OpenIdMemory.kept.get(`${this.kind}:${id}`));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const found = [...OpenIdMemory.kept].find(([key, payload]) => key.startsWith(`${this.kind}:`) && payload.uid === uid);
    return Promise.resolve(found?.[1]);
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
  }

  destroy(id: string): Promise<void> {
    OpenIdMemory.kept.delete(`${this.kind}:${id}`);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of OpenIdMemory.kept) if (payload.grantId === grantId) OpenIdMemory.kept.delete(key);
    return Promise.resolve();
  }
}
