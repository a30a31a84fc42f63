import { isValidAt } from '../keys/validity.rule.js';
import type { RosterKey } from '../roster/roster.js';
import { type AnswerClaims, isAnswer } from './claims.js';
import { BadMessage, claimed, type MessageType, opened } from './compact.js';
import { digestOf } from './digest.js';
import { whereWrong } from './shape.js';
import { MOST_SKEW } from './verify-request.js';

export interface ReceivedAnswer {
  jws: string | undefined;
  status: number;
  /** As it came: packed, if it is. */
  body: Uint8Array;
}

/** What the asker knows: whom it asked, with which request. */
export interface Asked {
  /** Who answers: a node, or for a request to join, the group. */
  from: { id: string; keys: readonly RosterKey[] };
  by: string;
  request: string;
  now: number;
}

/** What a node said of this very answer, to this very request. Throws BadMessage. */
export async function verifyAnswer(
  { jws, status, body }: ReceivedAnswer,
  { from, by, request, now }: Asked,
  typ: MessageType = 'fed-answer+jwt',
): Promise<AnswerClaims> {
  if (jws === undefined) throw new BadMessage('the answer is not signed');
  const { kid, iss } = claimed(jws, typ);
  const key = from.keys.find((one) => one.kid === kid && isValidAt(one, now, MOST_SKEW));
  if (iss !== from.id || key === undefined) throw new BadMessage('it is not signed with a valid key of the one that was asked');
  const claims = await opened(jws, typ, key.jwk);
  if (!isAnswer(claims)) throw new BadMessage(`its claims are not those of an answer: ${whereWrong(isAnswer)}`);
  if (claims.aud !== by) throw new BadMessage('it is for another node');
  if (claims.req !== digestOf(request)) throw new BadMessage('it answers another request');
  if (claims.st !== status) throw new BadMessage('its status is not the one that was signed');
  if (claims.bh !== digestOf(body)) throw new BadMessage('its body is not the one that was signed');
  return claims;
}
