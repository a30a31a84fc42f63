import { Inject, Injectable } from '@nestjs/common';
import pLimit, { type LimitFunction } from 'p-limit';
import { Clock, LOG, type Log } from '../../../runtime/src/index.js';
import { AnswerOperation } from '../answer/answer-operation.js';
import { PeerFailure, type SourceOutcome } from '../peer/peer-failure.js';
import { Peers } from '../peer/peers.js';
import type { AboutMembers, NodeAnswer, Operation } from '../protocol/operation.js';
import { type AnswerName, readAnswer } from './answer-shape.js';
import { Breaker } from './breaker.js';
import { MOST_IN_FLIGHT, timeLimits } from './limits.js';
import { outcomeOf } from './outcome.rule.js';
import { OwnDelay } from './own-delay.js';
import { type Expected, type Question, timeLeft } from './question.js';
import type { Source } from './source.js';

/** An operation, with the shape of its answer. */
export interface Asked<Variables extends AboutMembers, Answer extends object> {
  operation: Operation<Variables, Answer>;
  answerName: AnswerName;
}

/** Asks every expected node, this one included, and says of each what it brought. Never throws for what a node does. */
@Injectable()
export class AskSources {
  private readonly breakers = new Map<string, Breaker>();
  private readonly inProcess = pLimit(MOST_IN_FLIGHT.ofProcess);
  private readonly ofQuestions = new WeakMap<Question, LimitFunction>();
  private readonly ownDelay = new OwnDelay();

  constructor(
    private readonly answering: AnswerOperation,
    private readonly peers: Peers,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  run<Variables extends AboutMembers, Answer extends object>(
    question: Question,
    asked: Asked<Variables, Answer>,
    expected: readonly Expected[],
    variablesOf: (one: Expected) => Omit<Variables, 'members'>,
  ): Promise<Source<Answer>[]> {
    return Promise.all(expected.map((one) => this.one(question, asked, one, variablesOf(one))));
  }

  private async one<Variables extends AboutMembers, Answer extends object>(
    question: Question,
    asked: Asked<Variables, Answer>,
    { node, members }: Expected,
    variables: Omit<Variables, 'members'>,
  ): Promise<Source<Answer>> {
    const started = performance.now();
    const given = { ...variables, members: members.map(({ id }) => id) } as Variables;
    try {
      const sent = await this.send(question, asked, { node, members }, given);
      const answered = new Map(sent.members.map((member) => [member.id, member]));
      return {
        node,
        members,
        outcome: outcomeOf(asked.operation, members, answered),
        answer: sent.answer,
        dataAt: sent.dataAt,
        calendar: sent.calendar,
        answered,
        tookMs: Math.round(performance.now() - started),
      };
    } catch (error) {
      const outcome = this.failed(node.id, question, error);
      const tookMs = Math.round(performance.now() - started);
      return { node, members, outcome, answer: null, dataAt: null, calendar: null, answered: new Map(), tookMs };
    }
  }

  private async send<Variables extends AboutMembers, Answer extends object>(
    question: Question,
    { operation, answerName }: Asked<Variables, Answer>,
    { node, members }: Expected,
    variables: Variables,
  ): Promise<NodeAnswer<Answer>> {
    if (node.state === 'SUSPENDED') throw new PeerFailure('SUSPENDED', 'The roster suspends it.', NOT_ASKED);
    if (node.id === question.ownNodeId) {
      const own = this.answering.answer(operation.name, variables, question.asker, timeLeft(question));
      return (await beforeDeadline(own, question.signal)) as NodeAnswer<Answer>;
    }
    if (!node.operations.includes(operation.name)) {
      throw new PeerFailure('UNSUPPORTED', 'It does not speak this version.', NOT_ASKED);
    }
    const patienceMs = Math.min(timeLeft(question), timeLimits(question.deadlineMs).perNodeMs);
    if (!(await this.breakerOf(node.id).lets(patienceMs))) {
      throw new PeerFailure('CIRCUIT_OPEN', 'It failed too often.', NOT_ASKED);
    }
    const limit = this.ofQuestions.get(question) ?? pLimit(MOST_IN_FLIGHT.ofQuestion);
    this.ofQuestions.set(question, limit);
    const sent = await limit(() => this.inProcess(() => this.call(question, operation.name, node, variables)));
    const answer = readAnswer<Answer>(sent, members, answerName);
    this.breakerOf(node.id).succeeded();
    return answer;
  }

  private async call(question: Question, operation: string, node: Expected['node'], variables: AboutMembers): Promise<unknown> {
    const left = timeLeft(question);
    // Time spent in our own queue is nobody's fault.
    if (left === 0) throw new PeerFailure('DEADLINE', 'There was no time left to ask it.', { wasSent: false, cause: 'QUEUE' });
    const { perNodeMs } = timeLimits(question.deadlineMs);
    return this.peers.call(node, {
      operation,
      variables,
      asker: question.asker,
      rosterVersion: question.roster.version,
      standing: question.standing,
      deadlineMs: Math.min(left, perNodeMs),
      signal: question.signal,
    });
  }

  /** What a node sent is well formed, and cannot be: nothing of it is shown, and it is spared. */
  disown(source: Source<object>, { outcome, why }: { outcome: SourceOutcome; why: string }): void {
    source.outcome = outcome;
    (source as Source<object | null>).answer = null;
    source.answered = new Map();
    this.spare(source.node.id, outcome, why);
  }

  /** What went wrong, and whether the node is to be spared for it. */
  private failed(nodeId: string, question: Question, error: unknown): SourceOutcome {
    const failure = error instanceof PeerFailure ? error : new PeerFailure('NODE_ERROR', String(error), { cause: error });
    const isOwn = nodeId === question.ownNodeId;
    const isExcused = failure.more.cause === 'QUEUE' || this.ownDelay.isLate();
    if (isOwn) this.log.error({ err: error, queryId: question.asker.queryId }, 'this node did not answer itself');
    else if (DISTRUSTED.has(failure.outcome) || (COUNTED.has(failure.outcome) && !isExcused))
      this.spare(nodeId, failure.outcome, failure.message);
    else if (failure.more !== NOT_ASKED) this.breakerOf(nodeId).neither();
    return failure.outcome;
  }

  /** One that cannot be believed is not asked again at once; one that failed, after some more failures. */
  private spare(node: string, outcome: SourceOutcome, detail: string): void {
    if (DISTRUSTED.has(outcome)) {
      this.breakerOf(node).trip();
      this.log.error({ node, outcome, detail }, 'ALERT: a node cannot be believed');
    } else {
      this.breakerOf(node).failed();
      this.log.warn({ node, outcome, detail }, 'a node did not answer');
    }
  }

  private breakerOf(nodeId: string): Breaker {
    const breaker = this.breakers.get(nodeId) ?? new Breaker(this.clock);
    this.breakers.set(nodeId, breaker);
    return breaker;
  }
}

/** Says nothing of the node, nor of a question that another put to it meanwhile. */
const NOT_ASKED = { wasSent: false };

/** What is held against a node. Refusals and our own haste are not. */
const COUNTED: ReadonlySet<SourceOutcome> = new Set(['DEADLINE', 'UNREACHABLE', 'NODE_ERROR', 'PROTOCOL_ERROR', 'TOO_LARGE']);
const DISTRUSTED: ReadonlySet<SourceOutcome> = new Set(['BAD_SIGNATURE', 'NOT_AUTHORITATIVE']);

function beforeDeadline<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const late = new Promise<never>((_, reject) => {
    const onLate = () => reject(new PeerFailure('DEADLINE', 'This node did not answer itself in time.'));
    if (signal.aborted) onLate();
    signal.addEventListener('abort', onLate, { once: true });
  });
  return Promise.race([work, late]);
}
