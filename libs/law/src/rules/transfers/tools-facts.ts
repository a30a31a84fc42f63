import type { Day } from '../../../../model/src/index.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import type { ToolFacts } from '../../facts/tool-facts.js';
import { causesOn } from '../../timeline/causes.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { ToolsFacts } from '../facts-by-rule.js';
import { placeFacts } from '../places/place-facts.js';

/** The place, and the tools at fault on a day. */
export function toolsFacts(location: LocationFacts, on: Day, atFault: (tool: ToolFacts) => Timeline): ToolsFacts {
  const tools = causesOn(location.tools, atFault, on).map((tool) => tool.record.tool);
  return { ...placeFacts(location), tools: [...new Set(tools)] };
}
