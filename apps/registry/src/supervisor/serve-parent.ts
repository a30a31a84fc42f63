import type { Asked, Said, Tasks } from './tasks.js';

/** Longer than a node takes to stop, in milliseconds. */
const LONGEST = 28_000;

/**
 * Ends this process with the one that started it, whichever way that one goes: the channel between them breaks. Signals are for the
 * other: a terminal sends them to both.
 */
export function endWithParent(end: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), LONGEST).unref();
    void end().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

/** Does what the parent asks, from now on. */
export function serveParent(tasks: Tasks): void {
  process.on('message', (asked: Asked) => void answer(tasks, asked).then(say));
  say({ ready: true });
}

async function answer(tasks: Tasks, { id, task, input }: Asked): Promise<Said> {
  const work = tasks[task] as ((input: unknown) => Promise<unknown>) | undefined;
  if (work === undefined) return { id, failure: `There is no task ${task}.` };
  try {
    return { id, result: await work(input) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function say(said: Said): void {
  if (process.connected) process.send?.(said);
}
