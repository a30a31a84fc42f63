import type { Asker } from '../protocol/asker.js';

/** Answers the operations of the group on this node, whoever asks: who that is was verified. */
export abstract class Answering {
  /** The names, with their versions. */
  abstract readonly operations: readonly string[];

  /** What the operation answers, once its access record is written. Throws AnswerRefused. */
  abstract answer(operation: string, variables: unknown, asker: Asker, deadlineMs: number): Promise<object>;
}

/** Why an operation is not answered, as the node that asks reads it. Anything else that is thrown is 500, and in the log. */
export class AnswerRefused extends Error {
  override name = 'AnswerRefused';

  constructor(
    readonly status: 400 | 403 | 404 | 503,
    readonly code: string,
    detail: string = code,
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}
