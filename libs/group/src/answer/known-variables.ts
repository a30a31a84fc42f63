import { Ajv, type ValidateFunction } from 'ajv';
import type { AboutMembers, Operation } from '../protocol/operation.js';
import { AnswerRefused } from '../peer/answering.js';

/** The variables of a question, when they are those that its operation declares. */
export function knownVariables(operation: Operation, variables: unknown): AboutMembers {
  const check = checks.get(operation) ?? ajv.compile<AboutMembers>(operation.variables);
  checks.set(operation, check);
  if (check(variables)) return variables;
  throw new AnswerRefused(400, 'BAD_VARIABLES', `${operation.name}: ${ajv.errorsText(check.errors)}`);
}

const ajv = new Ajv({ strict: false });
const checks = new WeakMap<Operation, ValidateFunction<AboutMembers>>();
