import { Injectable } from '@nestjs/common';
import type { Examined, Written } from '../../../findings/src/index.js';
import { isRefused, type Refused } from '../../../runtime/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { ShowFindings } from './show-findings.js';

/** The payloads of changes: what was changed, and what that changed in the findings. */
@Injectable()
export class Answers {
  constructor(private readonly findings: ShowFindings) {}

  of<Result, Payload extends object>(
    context: RequestContext,
    written: Written<Result> | Refused,
    show: (result: Result) => Payload,
  ): Payload | Refused {
    if (isRefused(written)) return written;
    const changed = (which: 'opened' | 'closed') => ({ get: () => this.changed(context, written.examined, which) });
    return Object.defineProperties(show(written.result), { opened: changed('opened'), closed: changed('closed') });
  }

  /** Shown when it is asked for. */
  private changed(context: RequestContext, examined: Examined, which: 'opened' | 'closed') {
    if (examined === null) return null;
    const rows = [...examined].flatMap(([memberId, changes]) => changes[which].map((row) => ({ memberId, row })));
    return this.findings.changed(rows, context);
  }
}
