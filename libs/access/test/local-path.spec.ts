import { localPath } from '../src/index.js';
import { readPending, writePending } from '../src/openid/pending-sign-in.js';

describe('the way back after signing in', () => {
  it.each([
    ['/', '/'],
    ['/registre?membre=1#ici', '/registre?membre=1#ici'],
    ['/a/../b', '/b'],
    ['/?lien=https://ailleurs.fr', '/?lien=https://ailleurs.fr'],
  ])('keeps %j, which is of this node', (text, path) => {
    expect(localPath(text)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'registre',
    'https://ailleurs.fr/',
    '//ailleurs.fr',
    '/\\ailleurs.fr',
    '\\\\ailleurs.fr',
    '/\t/ailleurs.fr',
    '/.//ailleurs.fr',
    '/a/..//ailleurs.fr',
    'javascript:alert(1)',
    ' //ailleurs.fr',
    `/${'a'.repeat(1000)}`,
  ])('does not take %j, which is not', (text) => {
    expect(localPath(text)).toBe('/');
  });

  it('is looked at again when it comes back in a cookie', () => {
    const pending = { state: 's', nonce: 'n', verifier: 'v', returnTo: '//ailleurs.fr' };
    expect(readPending(writePending(pending))).toEqual({ ...pending, returnTo: '/' });
  });

  it.each([undefined, '', 'null', 'bnVsbA', Buffer.from('{"state":1}').toString('base64url')])('is nowhere in %j', (text) => {
    expect(readPending(text)).toBeNull();
  });
});
