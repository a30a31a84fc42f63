import type { Actor, AskerClass } from './actor.js';

/**
 * What each transaction sets first. Literal SET LOCAL: set_config() would not reach the workers of a distributed database, and a
 * pooled connection keeps nothing of it.
 */
export function sessionSettings({ reach, id, asker }: Actor, statementTimeout: number): string {
  if (id !== null && !uuid.test(id)) throw new Error('An actor is a UUID.');
  return [
    takeRole(reach),
    `SET LOCAL vigie.actor = '${id ?? nobody}'`,
    `SET LOCAL statement_timeout = ${Math.trunc(statementTimeout)}`,
    ...(reach === 'GROUP' ? [`SET LOCAL vigie.asker = '${classOf(asker)}'`] : []),
  ].join('; ');
}

/**
 * For transactions that write: what they prepare is looked up by keys, and a plan for all values is as good as one for each. Not for
 * those that read, whose filters are there or not: this speaks of every statement, prepared or not.
 */
export const PLANNED_ONCE = 'SET LOCAL plan_cache_mode = force_generic_plan';

export const takeRole = (reach: Actor['reach']) => `SET LOCAL ROLE ${roles[reach]}`;

const roles = { GRANTED: 'vigie_viewer', NODE: 'vigie_node', EVERY_MEMBER: 'vigie_background', GROUP: 'vigie_group' } as const;

function classOf(asker: AskerClass | undefined): AskerClass {
  if (asker === undefined || !classes.includes(asker)) throw new Error('Whoever asks the group has a class.');
  return asker;
}

const classes: readonly AskerClass[] = ['GROUP_DPO', 'LAWYER', 'MEMBER', 'NODE'];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nobody = '00000000-0000-0000-0000-000000000000';
