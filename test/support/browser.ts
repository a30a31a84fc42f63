/** What a browser does of redirects and cookies: one jar for each origin, and no script. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  /** One request, not followed. */
  async open(address: string): Promise<Response> {
    const { origin } = new URL(address);
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { redirect: 'manual', headers: { ...(cookie && { cookie }) } });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  }

  /** Follows redirects until one leads to an address that `isEnd` accepts, and gives that address, not opened. */
  async follow(start: string, isEnd: (address: string) => boolean): Promise<string> {
    let address = start;
    for (let steps = 0; steps < 12; steps += 1) {
      if (isEnd(address)) return address;
      const response = await this.open(address);
      const to = response.headers.get('location');
      if (to === null) throw new Error(`${response.status} at ${address}`);
      address = new URL(to, address).href;
    }
    throw new Error(`Too many redirects, the last to ${address}`);
  }

  /** The Cookie header for an origin. */
  cookies(origin: string): string {
    return [...(this.jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  setCookies(origin: string, header: string): void {
    this.jars.set(origin, new Map(header.split('; ').map((pair) => pair.split(/=(.*)/, 2) as [string, string])));
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split('; ');
  const [name = '', value = ''] = pair.split(/=(.*)/, 2);
  const expires = attributes.find((attribute) => attribute.toLowerCase().startsWith('expires='))?.slice(8);
  if (value === '' || (expires !== undefined && Date.parse(expires) < Date.now())) jar.delete(name);
  else jar.set(name, value);
}
