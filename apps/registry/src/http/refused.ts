import type { FastifyReply } from 'fastify';
import { payloadErrors } from '../../../../libs/graphql-kit/src/index.js';
import type { Language, RefusalCode, Refused } from '../../../../libs/runtime/src/index.js';

/** What a user can mend, over plain HTTP: the errors of a payload, with the status of the first. */
export async function refused(reply: FastifyReply, refusal: Refused, language: Language): Promise<void> {
  const errors = payloadErrors(refusal, language);
  await reply.status(statuses[errors[0]?.code ?? 'INVALID']).send({ errors });
}

const statuses: Record<RefusalCode, number> = { INVALID: 422, NOT_FOUND: 404, CONFLICT: 409, REFUSED: 422 };
