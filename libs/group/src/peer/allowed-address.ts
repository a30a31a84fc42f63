import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address that peers are not looked for at. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';
}

/**
 * Whether an IP address is one that anybody could reach: not this machine, not its network, not one of them written as IPv6. What a
 * roster names is then never a way into the network of the node that asks.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** An address of the roster, before any connection: https, without a user; a name, or a public IP address. */
export function refuseAddress(url: URL, isPrivateAllowed: boolean): void {
  if (url.username !== '' || url.password !== '') throw new AddressRefused('an address of a node names no user');
  if (url.protocol !== 'https:' && !(isPrivateAllowed && url.protocol === 'http:')) {
    throw new AddressRefused('an address of a node is in https');
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (ipaddr.isValid(host) && !isPrivateAllowed && !isPublic(host)) throw new AddressRefused('the address is not a public one');
}

/** Resolves a name for a connection, and refuses it as soon as one of its addresses is not public. */
export function publicLookup(isPrivateAllowed: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const refused = error ?? (isPrivateAllowed ? null : refusal(found));
      if (refused !== null) return callback(refused, []);
      const [first] = found;
      if (options.all || first === undefined) return callback(null, found);
      callback(null, first.address, first.family);
    });
  };
}

function refusal(found: readonly LookupAddress[]): Error | null {
  if (found.every(({ address }) => isPublic(address))) return null;
  return new AddressRefused('the name leads to an address that is not public');
}
