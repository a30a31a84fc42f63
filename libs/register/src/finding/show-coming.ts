import { Injectable } from '@nestjs/common';
import { type ReadTx, Transactions } from '../../../database/src/index.js';
import { comingFindings, countComing, type KeptFinding } from '../../../findings/src/index.js';
import { connectionOf } from '../../../graphql-kit/src/index.js';
import { addMonths, nextDay, noticeBy, ruleOf } from '../../../law/src/index.js';
import type { Kept } from '../../../records/src/index.js';
import { Clock } from '../../../runtime/src/index.js';
import { agreementsByKey, agreementsOfEngagement } from '../loaders/batches.js';
import { loaderOf, type RequestContext } from '../loaders/loader.js';
import { signedIn } from '../loaders/signed-in.js';
import type { ComingFindingsArgs } from './coming-finding.model.js';
import { comingPlace } from './finding-places.js';
import { askedBy, ShowFindings } from './show-findings.js';

/** What will hold and does not hold yet, with the rights of the viewer. */
@Injectable()
export class ShowComing {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly findings: ShowFindings,
  ) {}

  async page({ first, after, from: asked, to, filter: given }: ComingFindingsArgs, context: RequestContext) {
    const filter = askedBy({ filter: given }, context, {});
    const tomorrow = nextDay(this.clock.today());
    const from = asked && asked > tomorrow ? asked : tomorrow;
    const until = to ?? addMonths(from, 24);
    const page = { first, after: comingPlace(after) };
    const found = await this.read(context, (tx) => comingFindings(tx, filter, { from, to: until }, page));
    const shown = this.findings.shown(found.findings, context);
    const nodes = found.findings.map((kept, index) => {
      const node = { on: kept.from, finding: shown[index] };
      return Object.defineProperty(node, 'noticeBy', { get: () => this.noticeBy(kept, context) });
    });
    return connectionOf(nodes, found.places, found.hasNextPage, {
      isFirstPage: page.after === null,
      totalCount: () => this.read(context, (tx) => countComing(tx, filter, from, until)),
    });
  }

  private async noticeBy(finding: KeptFinding, context: RequestContext): Promise<string | null> {
    const agreements = await this.agreementsOf(finding, context);
    const days = agreements.flatMap((kept) => (kept && noticeBy(kept.record, this.clock.today())) ?? []);
    return days.sort()[0] ?? null;
  }

  /** The agreement that it is about, or those of the use whose agreements end. */
  private async agreementsOf(
    { rule, memberId, subject }: KeptFinding,
    context: RequestContext,
  ): Promise<(Kept<'AGREEMENT'> | null)[]> {
    const key = { memberId, id: subject.id };
    const theme = ruleOf(rule)?.theme;
    if (theme !== 'EXPIRING' && theme !== 'MISSING_AGREEMENT') return [];
    if (subject.type === 'AGREEMENT') return [await loaderOf(context, this.transactions, agreementsByKey).load(key)];
    if (subject.type === 'ENGAGEMENT') return loaderOf(context, this.transactions, agreementsOfEngagement).load(key);
    return [];
  }

  private read<Result>(context: RequestContext, work: (tx: ReadTx) => Promise<Result>): Promise<Result> {
    return this.transactions.read(signedIn(context).actor, work);
  }
}
