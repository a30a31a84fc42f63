import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the parameters that OWASP recommends: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/** The same time for an account that is not there: its password is compared with that of nobody. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobodys ??= hash('nobody has this password', cost);
  const expected = kept ?? (await nobodys);
  const matches = await inTurn(() => verify(expected, password));
  return matches && kept !== null;
}

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let nobodys: Promise<string> | undefined;

/** A few at once: however many people sign in, the node keeps its memory and its threads. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

const atOnce = 3;
const waiting: (() => void)[] = [];
let running = 0;
