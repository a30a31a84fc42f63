export { theBackground, theCommandLine, theGroup, theNode, type Actor, type AskerClass } from './actor.js';
export { isConnectionFailure, violatedKey, violatedReference } from './failures.js';
export { snakeCase } from './naming.js';
export { openDatabase, type Database, type DatabaseOptions } from './open-database.js';
export { poolOf } from './pool.js';
export type { ReadTx, Tx } from './transaction.js';
export { OutcomeUnknown, Transactions, type Limits } from './transactions.js';
export { backupEmbedded } from './embedded/backup/backup-embedded.js';
export type { BackupManifest } from './embedded/backup/backup-manifest.js';
export { restoreEmbedded } from './embedded/backup/restore-embedded.js';
export { EmbeddedFailed } from './embedded/embedded-failed.js';
export type { EmbeddedServer } from './embedded/embedded-server.js';
export { ensureDatabase } from './embedded/ensure-database.js';
export { isFree } from './embedded/free-port.js';
export { holdsSomething } from './embedded/holds-something.js';
export { keepRunning } from './embedded/keep-running.js';
export { startEmbedded } from './embedded/start-embedded.js';
export {
  embeddedDirectory,
  NODE_DATABASE,
  openNodeDatabase,
  type NodeDatabase,
  type NodeDatabaseOptions,
} from './open-node-database.js';
