import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '../support/client.js';
import { testNode, type TestNode } from '../support/node.js';

const folder = join(process.cwd(), 'apps', 'registry', 'pages');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the pages', () => {
  let node: TestNode;
  beforeAll(async () => {
    node = await testNode();
  });
  afterAll(() => node.stop());

  it.each(['/', '/first-account', '/password'])('are at %s, and load nothing from elsewhere', async (path) => {
    const response = await new Client(node.address).get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none';.*script-src 'self';.*style-src 'self'/);
    const used = [...(await response.text()).matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    const own = used.filter((address) => address !== 'data:,');
    expect(own).toHaveLength(2);
    for (const address of own) expect((await new Client(node.address).get(address)).status).toBe(200);
  });

  it('give no other file', async () => {
    const client = new Client(node.address);
    for (const path of ['/pages/', '/pages/..%2f..%2f..%2fpackage.json', '/pages/%2e%2e/src/main.ts', '/pages/.env']) {
      expect((await client.get(path)).status).toBe(404);
    }
  });

  it('have no script and no style inside, which the policy would refuse', () => {
    for (const page of pages) {
      expect(textOf(page)).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
    }
  });

  it('say everything in English too, and nothing that no page says', () => {
    const english = /export const english = \{([\s\S]*?)\n\};/.exec(textOf('texts.js'))?.[1] ?? '';
    const given = [...english.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]);
    const asked = pages.flatMap((page) => [...textOf(page).matchAll(/data-text="(\w+)"/g)].map((match) => match[1]));
    expect(given.sort()).toEqual([...new Set(asked)].sort());
  });

  it('lead to the explorer', async () => {
    expect((await node.admin.get('/explorer/')).status).toBe(200);
  });
});
