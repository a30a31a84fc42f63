import { isPublic, refuseAddress } from '../src/peer/allowed-address.js';
import { isDeeperThan } from '../src/peer/depth.js';
import { fingerprintOf, isFingerprintOf } from '../src/keys/fingerprint.js';

describe('where peers are looked for', () => {
  it.each([
    ['93.184.216.34', true],
    ['2a00:1450:4007:80e::200e', true],
    ['127.0.0.1', false],
    ['127.8.9.1', false],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:93.184.216.34', true],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['not an address', false],
  ])('%s is public: %s', (address, expected) => {
    expect(isPublic(address)).toBe(expected);
  });

  it.each([
    ['https://vigie.exemple.fr', true, true],
    ['http://vigie.exemple.fr', false, true],
    ['https://127.0.0.1', false, true],
    ['https://0x7f000001', false, true],
    ['https://2130706433/', false, true],
    ['https://[::1]:4000', false, true],
    ['https://[::ffff:a00:1]', false, true],
    ['https://user:secret@vigie.exemple.fr', false, false],
    ['ftp://vigie.exemple.fr', false, false],
    ['file:///etc/passwd', false, false],
  ])('%s is allowed: %s; with private addresses: %s', (url, expected, whenPrivate) => {
    expect(isAllowed(url, false)).toBe(expected);
    expect(isAllowed(url, true)).toBe(whenPrivate);
  });
});

function isAllowed(url: string, isPrivateAllowed: boolean): boolean {
  try {
    refuseAddress(new URL(url), isPrivateAllowed);
    return true;
  } catch {
    return false;
  }
}

describe('JSON of others', () => {
  it.each([
    ['[[1]]', 2, false],
    ['[[1]]', 1, true],
    ['{"a":[{"b":"[[[["}]}', 3, false],
    ['{"a":[{"b":"[[[["}]}', 2, true],
    ['"\\"[[[["', 0, false],
    ['["\\\\",[]]', 2, false],
    ['["\\\\",[]]', 1, true],
    ['[],[],[]', 1, false],
  ])('%s is deeper than %d: %s', (json, most, expected) => {
    expect(isDeeperThan(Buffer.from(json), most)).toBe(expected);
  });
});

describe('a fingerprint', () => {
  const kid = Buffer.from('00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef', 'hex').toString('base64url');

  it('is eight groups of four, however they are typed again', () => {
    expect(fingerprintOf(kid)).toBe('0011 2233 4455 6677 8899 aabb ccdd eeff');
    for (const typed of ['00112233445566778899AABBCCDDEEFF', ' 0011-2233:4455.6677 8899 aabb ccdd eeff ']) {
      expect(isFingerprintOf(kid, typed)).toBe(true);
    }
    for (const typed of ['', '0011', '0011 2233 4455 6677 8899 aabb ccdd eefe', '0011 2233 4455 6677 8899 aabb ccdd eeff 0']) {
      expect(isFingerprintOf(kid, typed)).toBe(false);
    }
  });
});
