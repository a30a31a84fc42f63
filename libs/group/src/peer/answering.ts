import type { Asker } from '../protocol/asker.js';

/** What the endpoint for peers asks of this node, once a request is verified. */
export abstract class Answering {
  /** Throws AnswerRefused; anything else is a failure of this node. */
  abstract answer(operation: string, variables: unknown, asker: Asker, deadlineMs: number): Promise<object>;
}

/** A question that this node does not answer. */
export class AnswerRefused extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 503,
    readonly code: 'BAD_VARIABLES' | 'FORBIDDEN' | 'UNSUPPORTED' | 'UNAVAILABLE',
    detail: string,
  ) {
    super(detail);
    this.name = 'AnswerRefused';
  }
}
