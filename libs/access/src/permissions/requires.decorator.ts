import { SetMetadata } from '@nestjs/common';
import type { Action } from './permissions.js';

/** What a root field, a mutation or a route asks of the viewer. */
export interface Requirement {
  action: Action;
  /** Where in the arguments the id of the member, or of one of its records, or a list of them, is found: `input.activityId`. */
  member?: string;
}

export const REQUIREMENT = 'vigie:requires';

/** Denied unless declared: a field without it answers nobody. */
export function Requires(action: Action, member?: string): MethodDecorator {
  return SetMetadata(REQUIREMENT, { action, member } satisfies Requirement);
}
