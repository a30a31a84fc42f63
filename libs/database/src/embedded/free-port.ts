import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Places } from './places.js';

/** The port of last time if it is free, so that addresses last; another free one otherwise. */
export async function freePort(places: Places): Promise<number> {
  const kept = keptPort(places);
  return kept !== null && (await isFree(kept)) ? kept : listeningBriefly(0);
}

export async function isFree(port: number): Promise<boolean> {
  return listeningBriefly(port).then(
    () => true,
    () => false,
  );
}

function keptPort(places: Places): number | null {
  try {
    const port = Number(readFileSync(places.port, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
  } catch {
    return null; // not there yet, or not readable: any free port will do
  }
}

async function listeningBriefly(wanted: number): Promise<number> {
  const server = createServer().listen({ port: wanted, host: '127.0.0.1', exclusive: true });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
