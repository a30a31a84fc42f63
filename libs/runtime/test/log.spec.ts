import { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';

describe('the log', () => {
  it.each([
    ['under its own name', 'log.error({ err: failed }, "failed")'],
    ['under another name', 'log.error({ failure: failed }, "failed")'],
    ['alone', 'log.error(failed)'],
    ['without a message', 'log.error({ err: failed })'],
    ['as the cause of another', 'log.error({ err: new Error("outer", { cause: failed }) }, "failed")'],
  ])('says of a failed statement no value, %s', (_how, call) => {
    const line = linesOf(`${failedStatement} ${call};`);
    expect(JSON.parse(line)).toMatchObject({ level: 50 });
    for (const secret of ['jeanne', 'mairie.fr', 'hunter2', 'INSERT']) expect(line).not.toContain(secret);
  });

  it('says of a failed statement its code, its table and its place', () => {
    const { err } = JSON.parse(linesOf(`${failedStatement} log.error({ err: failed }, "failed");`)) as {
      err: Record<string, string>;
    };
    expect(err).toMatchObject({ code: '23505', table: 'account', constraint: 'account_email' });
    expect(err.stack).toMatch(/^ {4}at /);
  });

  it('strikes out what signs in, however deep', () => {
    const line = linesOf('log.info({ token: "hunter2", a: { email: "jeanne@mairie.fr" }, b: { c: { password: "hunter2" } } });');
    expect(JSON.parse(line)).toMatchObject({ token: '[…]', a: { email: '[…]' }, b: { c: { password: '[…]' } } });
  });

  it('tells a broken pipe from a failed statement', () => {
    const line = linesOf('log.error({ err: Object.assign(new Error("write EPIPE"), { code: "EPIPE" }) });');
    expect(JSON.parse(line)).toMatchObject({ err: { code: 'EPIPE', message: 'write EPIPE' } });
  });
});

jest.setTimeout(20_000);

/** As TypeORM throws it: the message has two lines, the second one a value. */
const failedStatement = `
  const said = { code: '23505', table: 'account', constraint: 'account_email', detail: 'Key (email)=(jeanne@mairie.fr) exists.' };
  const failed = Object.assign(new Error('duplicate\\njeanne@mairie.fr'), said, {
    query: 'INSERT INTO account', parameters: ['jeanne@mairie.fr', 'hunter2'], driverError: Object.assign(new Error('jeanne'), said) });`;

function linesOf(code: string): string {
  const log = new URL('../src/index.js', import.meta.url).href;
  const script = `import { makeLog } from ${JSON.stringify(log)}; const log = makeLog('info'); ${code}`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(status).toBe(0);
  return stderr;
}
