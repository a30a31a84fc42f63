import { readSettings, WrongSettings } from '../src/index.js';

const openId = { VIGIE_OIDC_ISSUER: 'https://id.example.fr', VIGIE_OIDC_CLIENT_ID: 'vigie', VIGIE_OIDC_CLIENT_SECRET: 's3cret' };
const external = { DATABASE_URL: 'postgres://vigie:s3cret@base/vigie' };

describe('the settings of a node', () => {
  it('have a default each', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDirectory: '.vigie',
      databaseUrl: null,
      migrationUrl: null,
      poolSize: 10,
      publicUrl: null,
      trustProxy: false,
      logLevel: 'info',
      demonstration: 'GROUP',
      peersPrivate: false,
      openIdConnect: null,
    });
  });

  it('take an empty variable for one that is not there', () => {
    const names = [
      'HOST',
      'PORT',
      'VIGIE_DATA_DIR',
      'DATABASE_URL',
      'VIGIE_TRUST_PROXY',
      'VIGIE_LOG_LEVEL',
      ...Object.keys(openId),
    ];
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readSettings({}));
  });

  it('are what the environment says', () => {
    const settings = readSettings({
      PORT: '8080',
      VIGIE_PUBLIC_URL: 'https://vigie.example.fr//',
      VIGIE_TRUST_PROXY: 'true',
      ...openId,
    });
    expect(settings).toMatchObject({
      port: 8080,
      publicUrl: 'https://vigie.example.fr',
      trustProxy: true,
      openIdConnect: { issuer: 'https://id.example.fr', clientId: 'vigie', clientSecret: 's3cret' },
    });
  });

  it.each([
    ['a group, in an embedded database', {}, 'GROUP'],
    ['a group', { VIGIE_DEMO: 'group' }, 'GROUP'],
    ['one node', { VIGIE_DEMO: 'single' }, 'SINGLE'],
    ['nothing', { VIGIE_DEMO: '0' }, null],
    ['nothing, in an external database', external, null],
    ['one node, in an external database', { ...external, VIGIE_DEMO: 'single' }, 'SINGLE'],
  ])('show %s', (_, environment, shown) => {
    expect(readSettings(environment).demonstration).toBe(shown);
  });

  it('do not show a group in an external database: its nodes have one each', () => {
    expect(failureOf({ ...external, VIGIE_DEMO: 'group' }).problems).toEqual([
      { variable: 'VIGIE_DEMO', problem: 'expected single, or 0 for none, with DATABASE_URL: a group needs the embedded database' },
    ]);
  });

  it('name every wrong variable with what was expected, and never repeat a value', () => {
    const wrong = {
      PORT: 'hunter2-port',
      VIGIE_DATABASE_POOL: '1',
      VIGIE_TRUST_PROXY: 'hunter2-proxy',
      VIGIE_LOG_LEVEL: 'hunter2-level',
      VIGIE_DEMO: 'hunter2-demo',
      DATABASE_URL: 'mysql://vigie:hunter2@base',
      DATABASE_MIGRATION_URL: 'hunter2',
      VIGIE_PUBLIC_URL: 'ftp://hunter2',
      VIGIE_OIDC_CLIENT_SECRET: 'hunter2-secret',
    };
    const error = failureOf(wrong);
    expect(Object.fromEntries(error.problems.map(({ variable, problem }) => [variable, problem]))).toEqual({
      PORT: 'expected a whole number from 1 to 65535',
      VIGIE_DATABASE_POOL: 'expected a whole number from 2 to 100',
      VIGIE_TRUST_PROXY: 'expected true or false',
      VIGIE_LOG_LEVEL: 'expected one of fatal, error, warn, info, debug, silent',
      VIGIE_DEMO: 'expected group, single, or 0 for none',
      DATABASE_URL: 'expected an address such as postgres://user:password@host:5432/database',
      DATABASE_MIGRATION_URL: 'expected an address such as postgres://user:password@host:5432/database',
      VIGIE_PUBLIC_URL: 'expected an address such as https://vigie.example.fr',
      VIGIE_OIDC_ISSUER: 'expected with the other VIGIE_OIDC_* variables',
      VIGIE_OIDC_CLIENT_ID: 'expected with the other VIGIE_OIDC_* variables',
    });
    expect(error.message).not.toContain('hunter2');
  });

  it.each(Object.keys(openId))('ask for %s when the other variables of OpenID Connect are there', (missing) => {
    expect(failureOf({ ...openId, [missing]: undefined }).problems.map(({ variable }) => variable)).toEqual([missing]);
  });

  it.each(['http://localhost:8080', 'http://127.0.0.1:8080/realms/one', 'http://[::1]:8080', 'https://id.example.fr/realms/one'])(
    'take %s for a provider',
    (issuer) => {
      expect(readSettings({ ...openId, VIGIE_OIDC_ISSUER: issuer }).openIdConnect?.issuer).toBe(issuer);
    },
  );

  it.each(['http://id.example.fr', 'http://localhost.example.fr', 'ftp://localhost', 'id.example.fr'])(
    'do not take %s for a provider: what travels there is secret',
    (issuer) => {
      expect(failureOf({ ...openId, VIGIE_OIDC_ISSUER: issuer }).problems.map(({ variable }) => variable)).toEqual([
        'VIGIE_OIDC_ISSUER',
      ]);
    },
  );

  it.each(['0', '65536', '4000.5', '1e3', ' 80', '-1'])('do not take %j for a port', (port) => {
    expect(failureOf({ PORT: port }).problems).toHaveLength(1);
  });
});

function failureOf(environment: NodeJS.ProcessEnv): WrongSettings {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof WrongSettings) return error;
    throw error;
  }
  throw new Error('These settings were taken.');
}
