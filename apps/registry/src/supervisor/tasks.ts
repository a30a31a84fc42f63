/** What a process does for the one that started it: each task takes one value and answers with one, both plain JSON. */
export type Tasks = Record<string, (input: never) => Promise<unknown>>;

export type InputOf<Task> = Task extends (input: infer Input) => unknown ? Input : never;
export type ResultOf<Task> = Task extends (input: never) => Promise<infer Result> ? Result : never;

/** From the one that started the process. */
export interface Asked {
  id: number;
  task: string;
  input: unknown;
}

/** To it: that the process can be asked, or what came out of a task. */
export type Said = { ready: true } | { id: number; result: unknown } | { id: number; failure: string };
