import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate for servers on this machine, as PEM. Whoever trusts the certificate itself trusts them. */
export interface Certified {
  key: string;
  cert: string;
}

/** Made for one run, without any other program: X.509 (RFC 5280) in DER. */
export function certificateForThisMachine(): Certified {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const signed = sequence(
    element(0xa0, integer(2)),
    integer(1),
    ECDSA_WITH_SHA256,
    NAME,
    sequence(instant(Date.now() - DAY), instant(Date.now() + DAY)),
    NAME,
    publicKey,
    element(0xa3, sequence(ALTERNATIVE_NAMES)),
  );
  const signature = sign('sha256', signed, createPrivateKey(privateKey));
  const certificate = sequence(signed, ECDSA_WITH_SHA256, element(0x03, Buffer.of(0), signature));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return { key: privateKey, cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n') };
}

/** Its tag, its length, its content. */
function element(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const lengths = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...lengths), content]);
}

const sequence = (...parts: Buffer[]) => element(0x30, ...parts);
const integer = (small: number) => element(0x02, Buffer.of(small));
const objectId = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
/** YYYYMMDDHHMMSSZ. */
const instant = (at: number) => element(0x18, Buffer.from(`${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`));

const DAY = 86_400_000;
const ECDSA_WITH_SHA256 = sequence(objectId('2a8648ce3d040302'));
const NAME = sequence(element(0x31, sequence(objectId('550403'), element(0x0c, Buffer.from('Vigie bench')))));
/** 127.0.0.1. */
const ALTERNATIVE_NAMES = sequence(objectId('551d11'), element(0x04, sequence(element(0x87, Buffer.of(127, 0, 0, 1)))));
