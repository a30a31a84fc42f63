import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { Query, Resolver } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { may, PERMISSIONS, type Action } from '../../../libs/access/src/index.js';
import { accessPage } from './access-page.js';
import { appWithoutDatabase } from './app-without-database.js';
import { declaredAccess } from './declared-access.js';

describe('the API as it is declared', () => {
  let app: NestFastifyApplication;
  const folder = mkdtempSync(join(tmpdir(), 'vigie-schema-'));
  beforeAll(async () => {
    app = await appWithoutDatabase(join(folder, 'schema.graphql'));
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('is the schema that is committed: `npm run docs` writes it, and its differences are read', () => {
    expect(readFileSync(join(folder, 'schema.graphql'), 'utf8')).toBe(readFileSync('schema.graphql', 'utf8'));
  });

  it('is the page of permissions that is committed', () => {
    const page = accessPage(declaredAccess(app)).replace(/\s+/g, ' ').replace(/-{3,}/g, '---');
    const committed = readFileSync('docs/access.md', 'utf8').replace(/\s+/g, ' ').replace(/-{3,}/g, '---').replace(/:-+:/g, ':-:');
    expect(committed).toBe(page);
  });

  it('asks something of the viewer for every field and route', () => {
    const declared = declaredAccess(app);
    expect(declared.filter(({ requirement }) => requirement === null)).toEqual([]);
    expect(declared.length).toBeGreaterThan(60);
  });

  it('has a root field of the schema for each declaration, and no other', () => {
    const schema = readFileSync('schema.graphql', 'utf8');
    for (const kind of ['Query', 'Mutation'] as const) {
      const body = new RegExp(`^type ${kind} \\{\\n([\\s\\S]*?)\\n\\}`, 'm').exec(schema)?.[1] ?? '';
      const fields = [...body.replace(/"""[\s\S]*?"""/g, '').matchAll(/^ {2}(\w+)[(:]/gm)].map((match) => match[1]);
      const declared = declaredAccess(app).filter((one) => one.kind === kind);
      expect(fields.sort()).toEqual(declared.map(({ name }) => name).sort());
    }
  });

  it('finds a field that somebody forgot to declare', async () => {
    const forgetful = await Test.createTestingModule({ providers: [Forgetful] }).compile();
    expect(declaredAccess(forgetful)).toMatchObject([{ kind: 'Query', name: 'secrets', requirement: null }]);
    await forgetful.close();
  });

  it('names the permission in the description of each field that needs one', () => {
    const schema = readFileSync('schema.graphql', 'utf8').replace(/\s+/g, ' ');
    for (const { kind, name, requirement } of declaredAccess(app)) {
      const { of } = PERMISSIONS[requirement?.action ?? 'anyone'];
      if (kind === 'Route' || (of === 'anywhere' && !requirement?.action.includes('.'))) continue;
      expect(schema).toMatch(new RegExp(`Needs [^"]*${requirement?.action.replace('.', '\\.')}[^"]*""" ${name}[(:]`));
    }
  });

  it('opens nothing to nobody but what is open to anyone', () => {
    const open = (Object.keys(PERMISSIONS) as Action[]).filter((action) => may(null, action));
    expect(open).toEqual(['anyone']);
  });
});

@Resolver()
class Forgetful {
  @Query(() => String)
  secrets(): string {
    return 'everything';
  }
}
