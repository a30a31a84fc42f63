import type { Day } from '../../../../model/src/index.js';
import type { LocationFacts } from '../../facts/location-facts.js';
import type { ToolFacts } from '../../facts/tool-facts.js';
import { valueOn } from '../../timeline/runs.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { ToolsFacts } from '../facts-by-rule.js';
import { placeFacts } from '../places/place-facts.js';

/** The place, and the tools at fault on a day. */
export function toolsFacts(location: LocationFacts, on: Day, atFault: (tool: ToolFacts) => Timeline): ToolsFacts {
  const tools = location.tools.filter((tool) => valueOn(atFault(tool), on) !== false).map((tool) => tool.record.tool);
  return { ...placeFacts(location), tools: [...new Set(tools)] };
}
