import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** The order of the libs is the architecture: a lib imports only libs written above it. */
const LIBS = [
  'model',
  'law',
  'runtime',
  'graphql-kit',
  'database',
  'journal',
  'access',
  'records',
  'findings',
  'register',
  'exchange',
  'group',
];

/** What the pure libs may import besides the libs above them. */
const PURE: Record<string, RegExp> = {
  model: /^(ajv|jsonc-parser|fastest-levenshtein|node:buffer)(\/|$)/,
  law: /^$/,
};
const GRAPHQL = /^(graphql|@nestjs\/graphql|@nestjs\/apollo|@apollo\/)/;

const root = process.cwd();
const sources = ['apps', 'libs']
  .flatMap((top) => typescriptFiles(join(root, top)))
  .filter((file) => !file.endsWith('.spec.ts') && !/\/libs\/[^/]+\/test\//.test(file));
const imports = sources.flatMap((file) => importsOf(file));

describe('the house', () => {
  it('has only the libs that stand in the order', () => {
    expect(readdirSync(join(root, 'libs')).filter((lib) => !LIBS.includes(lib))).toEqual([]);
  });

  it('imports downwards only', () => {
    const upwards = imports.filter(({ from, to }) => from.lib !== null && to.lib !== null && rank(to.lib) > rank(from.lib));
    expect(upwards.map(asText)).toEqual([]);
  });

  it('enters another lib by its index only, never its own', () => {
    const entersByAnotherDoor = imports.filter(
      ({ from, to }) => to.lib !== null && to.lib !== from.lib && !to.isIndex && !to.isData,
    );
    const entersItself = imports.filter(({ from, to }) => from.isSource && to.lib !== null && to.lib === from.lib && to.isIndex);
    expect([...entersByAnotherDoor, ...entersItself].map(asText)).toEqual([]);
  });

  it('has no lib that imports an app', () => {
    expect(imports.filter(({ from, to }) => from.lib !== null && to.path?.startsWith('apps/')).map(asText)).toEqual([]);
  });

  it('keeps the model and the law pure: no framework, no I/O', () => {
    const impure = imports.filter(({ from, to }) => {
      const allowed = from.isSource && from.lib !== null ? PURE[from.lib] : undefined;
      return allowed !== undefined && to.package !== null && !allowed.test(to.package);
    });
    expect(impure.map(asText)).toEqual([]);
  });

  it('has a console that knows only the API: nothing of the service, and no package of it', () => {
    const ofConsole = imports.filter(({ from }) => from.path?.startsWith('apps/console/'));
    const within = ({ to }: Import) => to.path === null || to.path.startsWith('apps/console/');
    expect(ofConsole.length).toBeGreaterThan(100);
    expect(
      ofConsole.filter((each) => !within(each) || /^(node:|@nestjs|typeorm|pg$)/.test(each.to.package ?? '')).map(asText),
    ).toEqual([]);
  });

  it('keeps the law without a clock', () => {
    const clock = /Date\.now\(|new Date\(\)|performance\./;
    expect(sources.filter((file) => file.includes('libs/law/src') && clock.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('knows GraphQL in no lib above graphql-kit', () => {
    const above = imports.filter(
      ({ from, to }) => from.lib !== null && rank(from.lib) < rank('graphql-kit') && GRAPHQL.test(to.package ?? ''),
    );
    expect(above.map(asText)).toEqual([]);
  });
});

interface Place {
  /** From the root; null for a package. */
  path: string | null;
  package: string | null;
  lib: string | null;
  isIndex: boolean;
  isSource: boolean;
  isData: boolean;
}

interface Import {
  from: Place;
  to: Place;
}

function importsOf(file: string): Import[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => ({
    from: placeOf(relative(root, file)),
    to: fileName.startsWith('.') ? placeOf(relative(root, join(dirname(file), fileName))) : packageOf(fileName),
  }));
}

function placeOf(path: string): Place {
  const [top, lib = null] = path.split('/');
  return {
    path,
    package: null,
    lib: top === 'libs' ? lib : null,
    isIndex: /^libs\/[^/]+\/src\/index\.[jt]s$/.test(path),
    isSource: /^libs\/[^/]+\/src\//.test(path),
    isData: path.endsWith('.json'),
  };
}

function packageOf(name: string): Place {
  return { path: null, package: name, lib: null, isIndex: false, isSource: false, isData: false };
}

function rank(lib: string): number {
  return LIBS.indexOf(lib);
}

function asText({ from, to }: Import): string {
  return `${from.path} imports ${to.path ?? to.package}`;
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}
