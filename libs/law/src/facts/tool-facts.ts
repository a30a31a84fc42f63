import type { Day, TransferTool } from '../../../model/src/index.js';
import type { ToolRow } from '../calendar/tables.js';
import { and, not, or } from '../timeline/algebra.js';
import { nextDay } from '../timeline/days.js';
import { before, constantly, during, NEVER, since, type Timeline } from '../timeline/timeline.js';
import { fact, unknown } from '../timeline/truth.js';
import type { LocationFacts } from './location-facts.js';

/** Where an adequacy decision covers, it speaks for itself: these tools only say that somebody relies on it. */
const RELY_ON_ADEQUACY: readonly string[] = ['ADQ', 'SAFE-HARBOUR', 'PRIVACY-SHIELD'];

/** What is said to cover a transfer (RULES 1.7). */
export class ToolFacts {
  readonly row: ToolRow | null;
  private daysInForce?: Timeline;

  constructor(
    readonly record: TransferTool,
    readonly location: LocationFacts,
  ) {
    this.row = location.member.group.law.tool(record.tool);
  }

  get reliesOnAdequacy(): boolean {
    return RELY_ON_ADEQUACY.includes(this.record.tool);
  }

  get isDerogation(): boolean {
    return this.record.tool.startsWith('DER-49-');
  }

  get inForce(): Timeline {
    this.daysInForce ??= this.computeInForce();
    return this.daysInForce;
  }

  /** Art. 49: repeated transfers, public powers, compelling interests without their documents. */
  get misused(): Timeline {
    const { systematic, reference, tool } = this.record;
    return or(
      constantly(fact(systematic, 'transferTools.systematic')),
      this.row?.public_authority_public_powers === false ? this.usedForPublicPowers : NEVER,
      constantly(tool === 'DER-49-1-2' && (reference === null || reference === '')),
    );
  }

  /** A tool of the ended kinds, on the days when it no longer holds, or never did for want of a signature in time. */
  get lapsed(): Timeline {
    if (this.row?.ended !== true) return NEVER;
    const afterItsEnd = since(dayAfter(this.row.existing_contracts_until));
    const { signedOn } = this.record;
    if (this.reliesOnAdequacy) return afterItsEnd;
    if (signedOn === null) return or(afterItsEnd, constantly(unknown('transferTools.signedOn')));
    return and(since(signedOn), this.isSignedInTime(signedOn) ? afterItsEnd : since(null));
  }

  private computeInForce(): Timeline {
    const { row, record } = this;
    if (row === null || row.is_transfer_tool === false || this.reliesOnAdequacy) return NEVER;
    if (this.isDerogation) return and(during(record.signedOn, record.to), not(this.misused));
    const usable = and(before(record.to), before(dayAfter(row.existing_contracts_until)), this.authorised);
    if (record.signedOn === null) return and(usable, constantly(unknown('transferTools.signedOn')));
    return this.isSignedInTime(record.signedOn) ? and(usable, since(record.signedOn)) : NEVER;
  }

  private get authorised(): Timeline {
    const needed = this.row?.needs_authorisation === true && this.record.reference === null;
    return constantly(needed ? unknown('transferTools.reference') : true);
  }

  private get usedForPublicPowers(): Timeline {
    return and(
      constantly(this.location.member.isPublic),
      this.location.daysWithActivity((activity) => fact(activity.record.exerciseOfPublicPowers, 'activity.exerciseOfPublicPowers')),
    );
  }

  private isSignedInTime(signedOn: Day): boolean {
    const { usable_from, new_contracts_until } = this.row ?? {};
    return (
      (usable_from === undefined || usable_from <= signedOn) &&
      (new_contracts_until === undefined || signedOn <= new_contracts_until)
    );
  }
}

/** The first day after an included last day; null: no end. */
function dayAfter(last: Day | undefined): Day | null {
  return last === undefined ? null : nextDay(last);
}
