import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the parameters that OWASP recommends: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(asTyped(password), cost));
}

/** The same time for an account that is not there: its password is compared with that of nobody. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobodys ??= hash('nobody has this password', cost);
  const expected = kept ?? (await nobodys);
  const matches = await inTurn(() => verify(expected, asTyped(password)));
  return matches && kept !== null;
}

/** An accent is one character or two, by the keyboard. What is longer than any password costs no more than one, and matches none. */
function asTyped(password: string): string {
  return password.normalize('NFC').slice(0, 201);
}

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let nobodys: Promise<string> | undefined;

/** A few at once: however many people sign in, the node keeps its memory and its threads. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < atOnce) running++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place is handed over: nobody takes it in between.
    if (next) next();
    else running--;
  }
}

const atOnce = 3;
const waiting: (() => void)[] = [];
let running = 0;
