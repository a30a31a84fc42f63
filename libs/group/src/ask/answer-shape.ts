import { Ajv, type ValidateFunction } from 'ajv';
import schema from '../../answers.schema.json' with { type: 'json' };
import { countryCodes, isDay, isInstant, isSiren } from '../../../model/src/index.js';
import { SHARING_LEVELS } from '../answer/levels.js';
import { PeerFailure } from '../peer/peer-failure.js';
import type { NodeAnswer } from '../protocol/operation.js';
import type { RosterMember } from '../roster/roster.js';

/** Which shape of the protocol an operation answers in. */
export type AnswerName =
  | 'FindingsAnswer'
  | 'SummaryAnswer'
  | 'AgreementsAnswer'
  | 'ProvidersAnswer'
  | 'CoverageAnswer'
  | 'LocationsAnswer'
  | 'ActivitiesAnswer'
  | 'BindingAnswer'
  | 'CapabilitiesAnswer';

/** Reads what a node sent: shaped as its operation answers, about members that were asked of it and no other. Throws PeerFailure. */
export function readAnswer<Answer extends object>(
  sent: unknown,
  members: readonly RosterMember[],
  name: AnswerName,
): NodeAnswer<Answer> {
  if (!isNodeAnswer(sent)) throw new PeerFailure('PROTOCOL_ERROR', ajv.errorsText(isNodeAnswer.errors), { wasSent: true });
  const check = checkOf(name);
  if (!check(sent.answer)) throw new PeerFailure('PROTOCOL_ERROR', ajv.errorsText(check.errors), { wasSent: true });
  const asked = new Set(members.map(({ id }) => id));
  const foreign = sent.members.find(({ id }) => !asked.has(id));
  if (foreign !== undefined)
    throw new PeerFailure('NOT_AUTHORITATIVE', 'It answered for a member that is not its own.', { wasSent: true });
  return sent as NodeAnswer<Answer>;
}

const formats = { day: isDay, instant: isInstant, siren: isSiren, country: (code: string) => countryCodes.has(code) };
const ajv = new Ajv({ strict: false, formats }).addSchema(schema);
const text = { type: 'string', maxLength: 200 };

const isNodeAnswer = ajv.compile<NodeAnswer<object>>({
  type: 'object',
  required: ['answer', 'dataAt', 'calendar', 'members'],
  properties: {
    answer: { type: 'object' },
    dataAt: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' },
    calendar: text,
    members: {
      type: 'array',
      maxItems: 2000,
      items: {
        type: 'object',
        required: ['id', 'level', 'copies', 'policyVersion', 'pending'],
        properties: {
          id: text,
          level: { enum: [...SHARING_LEVELS] },
          copies: { type: 'boolean' },
          policyVersion: { type: 'integer', minimum: 0 },
          pending: { type: 'boolean' },
        },
      },
    },
  },
});

function checkOf(name: AnswerName): ValidateFunction {
  const check = ajv.getSchema(`${schema.$id}#/definitions/${name}`);
  if (check === undefined) throw new Error(`${name} has no schema.`);
  return check as ValidateFunction;
}
