import type { Viewer } from '../../../libs/access/src/index.js';
import type { Transactions } from '../../../libs/database/src/index.js';
import { AnswerOperation } from '../../../libs/group/src/answer/answer-operation.js';
import { AskFindings } from '../../../libs/group/src/ask/ask-findings.js';
import { AskPage } from '../../../libs/group/src/ask/ask-page.js';
import { AskSources } from '../../../libs/group/src/ask/ask-sources.js';
import { AskSummary } from '../../../libs/group/src/ask/ask-summary.js';
import { BeginQuestion } from '../../../libs/group/src/ask/begin-question.js';
import { wholeFilter } from '../../../libs/group/src/ask/filter-from.js';
import { MemberNumbers } from '../../../libs/group/src/ask/member-numbers.js';
import type { Question } from '../../../libs/group/src/ask/question.js';
import { CountCopies } from '../../../libs/group/src/copies/count-copies.js';
import { PeerClient, Rosters, SignedPeers } from '../../../libs/group/src/index.js';
import type { GroupPlace } from '../../../libs/group/src/merge/group-cursor.js';
import { keyOf } from '../../../libs/group/src/merge/order.js';
import type { Report } from '../../../libs/group/src/merge/report.js';
import { makeLog, SystemClock } from '../../../libs/runtime/src/index.js';
import type { Told } from './asker-tasks.js';
import { HeardPeers } from './heard-peers.js';

export const FIRST = 50;
export const AS_OF = '2026-07-01';

/** What a node asks the group with, put together without the rest of the service. */
export class Asker {
  private readonly beginQuestion;
  private readonly findings;
  private readonly summaries;
  private readonly peers;
  private place: GroupPlace | null = null;

  constructor(
    transactions: Transactions,
    private readonly viewer: Viewer,
  ) {
    const [clock, log] = [new SystemClock(), makeLog('silent')];
    const rosters = new Rosters(transactions);
    this.peers = new HeardPeers(new SignedPeers(rosters, new PeerClient({ peersPrivate: true }), clock, log));
    const sources = new AskSources(new AnswerOperation(transactions, rosters), this.peers, clock, log);
    const numbers = new MemberNumbers(new CountCopies(transactions, clock, log));
    this.beginQuestion = new BeginQuestion(rosters, clock);
    this.findings = new AskFindings(new AskPage(sources), numbers);
    this.summaries = new AskSummary(sources, numbers);
  }

  /** The page after the one before; at the end, the first one. */
  page(): Promise<Told> {
    return this.told(async (question) => {
      const asked = { filter: wholeFilter(null), asOf: AS_OF, first: FIRST, place: this.place, counted: true };
      const { page, report } = await this.findings.run(question, asked);
      const last = page.rows.at(-1);
      // Nodes that were missing are asked again: each page is a question of its own.
      this.place = page.hasNextPage && last !== undefined ? { after: keyOf(last), missing: [] } : null;
      return report;
    });
  }

  summary(): Promise<Told> {
    const filter = { themes: null, rules: null, severityAtLeast: null, certainty: null, memberKinds: null };
    const asked = { by: ['RULE' as const], filter, asOf: AS_OF };
    return this.told(async (question) => (await this.summaries.run(question, asked)).report);
  }

  private async told(ask: (question: Question) => Promise<Report>): Promise<Told> {
    const started = performance.now();
    const question = await this.beginQuestion.run(this.viewer, {
      purpose: 'COMPLIANCE_REVIEW',
      note: null,
      onMissing: 'RETURN_PARTIAL',
      maxCopyAge: 86_400_000,
      deadlineMs: 3000,
      memberIds: null,
    });
    if (question === null) throw new Error('There is a group.');
    const { sources } = await ask(question);
    const took = performance.now() - started;
    return { took, ...this.peers.told(), missing: sources.filter(({ outcome }) => outcome !== 'OK').length };
  }
}
