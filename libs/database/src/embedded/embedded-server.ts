import { SUPERUSER } from './create-cluster.js';

/** A running embedded server. It outlives this process: whoever owns the directory stops it. */
export interface EmbeddedServer {
  readonly directory: string;
  readonly port: number;
  /** Whether it was already running when it was asked for: this process did not start it. */
  readonly wasRunning: boolean;
  /** The address of one of its databases, with the superuser's password: never to be logged. */
  url(database: string): string;
  /** Ends every session and stops the server, for everyone. Does nothing when it is stopped already. */
  stop(): Promise<void>;
}

export function addressOf(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}
