import DataLoader from 'dataloader';
import type { Viewer } from '../../../access/src/index.js';
import type { ReadTx, Transactions } from '../../../database/src/index.js';
import type { Language } from '../../../runtime/src/index.js';

/** What a request carries from field to field. */
export interface RequestContext {
  viewer: Viewer | null;
  language: Language;
}

/** Reads many at once: an answer for each key, in their order. */
export type Batch<Key, Value> = (tx: ReadTx, keys: readonly Key[]) => Promise<Value[]>;

/** Fields of one request that ask for the same kind of thing are answered by one statement, with the rights of its viewer. */
export function loaderOf<Key, Value>(
  context: RequestContext,
  transactions: Transactions,
  batch: Batch<Key, Value>,
): DataLoader<Key, Value, string> {
  const loaders = loadersOf(context);
  const known = loaders.get(batch as Batch<unknown, unknown>);
  if (known) return known as DataLoader<Key, Value, string>;
  const loader = new DataLoader<Key, Value, string>(
    async (keys) => {
      const { viewer } = context;
      if (viewer === null) throw new Error('Nobody reads a register without being signed in.');
      return transactions.read(viewer.actor, (tx) => batch(tx, keys));
    },
    { cacheKeyFn: (key) => JSON.stringify(key), maxBatchSize: 1000 },
  );
  loaders.set(batch as Batch<unknown, unknown>, loader);
  return loader;
}

type Loaders = Map<Batch<unknown, unknown>, DataLoader<unknown, unknown, string>>;

const ofRequests = new WeakMap<RequestContext, Loaders>();

function loadersOf(context: RequestContext): Loaders {
  const loaders = ofRequests.get(context) ?? (new Map() as Loaders);
  ofRequests.set(context, loaders);
  return loaders;
}
