export { theCommandLine, theNode, type Actor } from './actor.js';
export { isConnectionFailure, violatedKey, violatedReference } from './failures.js';
export { snakeCase } from './naming.js';
export { openDatabase, type Database, type DatabaseOptions } from './open-database.js';
export { poolOf } from './pool.js';
export type { ReadTx, Tx } from './transaction.js';
export { OutcomeUnknown, Transactions, type Limits } from './transactions.js';
