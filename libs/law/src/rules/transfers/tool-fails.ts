import type { LocationFacts } from '../../facts/location-facts.js';
import { or } from '../../timeline/algebra.js';
import type { Timeline } from '../../timeline/timeline.js';
import { daysRecipientNotListed } from './trf-001.rule.js';
import { daysOnLapsedTool } from './trf-004.rule.js';
import { daysOnMisusedDerogation } from './trf-009.rule.js';

/** The days when a recorded tool fails: TRF-001, 004 and 009 say more than "not covered". */
export function daysToolFails(location: LocationFacts): Timeline {
  return or(daysRecipientNotListed(location), daysOnLapsedTool(location), daysOnMisusedDerogation(location));
}
