import { join } from 'node:path';

/** Where everything is in the directory of an embedded server. */
export interface Places {
  directory: string;
  /** The cluster: what PostgreSQL calls its data directory. */
  cluster: string;
  /** A cluster being made: of no value until it is renamed. */
  unfinished: string;
  /** A restored cluster, whole, that has not taken its place yet. */
  restored: string;
  password: string;
  port: string;
  log: string;
  olderLog: string;
  /** Held by the one process that starts, stops or restores. */
  lock: string;
}

export function placesIn(directory: string): Places {
  const at = (name: string) => join(directory, name);
  return {
    directory,
    cluster: at('cluster'),
    unfinished: at('cluster.unfinished'),
    restored: at('cluster.restored'),
    password: at('superuser.password'),
    port: at('port'),
    log: at('server.log'),
    olderLog: at('server.older.log'),
    lock: at('lock'),
  };
}

/** Whether a name in the directory can only be ours. */
export function isOurs(name: string): boolean {
  return /^(cluster(\.unfinished|\.restored)?|superuser\.password(\.unfinished)?|port|server(\.older)?\.log|lock(\..+)?|binaries-.+)$/.test(
    name,
  );
}
