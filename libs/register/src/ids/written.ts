import type { Written } from '../../../findings/src/index.js';
import { isRefused, type Refused } from '../../../runtime/src/index.js';

/** The payload of a change: what was changed, and what that changed in the findings. */
export function answered<Result, Payload>(
  written: Written<Result> | Refused,
  show: (result: Result) => Payload,
): Payload | Refused {
  return isRefused(written) ? written : show(written.result);
}
