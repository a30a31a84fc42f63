import type { KeptFinding } from '../../../findings/src/index.js';
import { explain, type Explanation } from '../../../law/src/index.js';
import { recordGlobalId } from '../ids/record-ids.js';
import { shownDecision } from './decision.model.js';
import { findingGlobalId } from './finding-ids.js';
import type { Neighbours } from './neighbours.js';
import { shownRule } from './shown-rule.js';

/** A finding as the API shows it. What is made for it (ids, sentences) is made when it is asked for. */
export class ShownFinding {
  readonly __typename = 'Finding';
  private inWords: Explanation | null | undefined;

  constructor(
    private readonly finding: KeptFinding,
    private readonly neighbours: Neighbours,
  ) {}

  get id() {
    const { memberId, rule, subject, from } = this.finding;
    return findingGlobalId({ memberId, rule, subjectId: subject.id, from });
  }

  get member() {
    return this.neighbours.member(this.finding.memberId, this.finding.member);
  }

  get rule() {
    return shownRule(this.finding.rule, this.neighbours.language);
  }

  get severity() {
    return this.finding.severity;
  }

  get nature() {
    return this.finding.nature;
  }

  get certainty() {
    return this.finding.certainty;
  }

  get from() {
    return this.finding.from;
  }

  get to() {
    return this.finding.to;
  }

  get explanation() {
    return this.words?.explanation ?? this.finding.rule;
  }

  get remedy() {
    return this.words?.remedy ?? this.finding.rule;
  }

  get toCollect() {
    return this.words?.toCollect ?? this.finding.missing;
  }

  get missing() {
    return this.finding.missing;
  }

  get facts() {
    return this.finding.facts;
  }

  get subject() {
    const { memberId, subject, label } = this.finding;
    return { type: subject.type, id: recordGlobalId(subject.type, { memberId, id: subject.id }), label };
  }

  get provider() {
    const { providerId, provider } = this.finding;
    return providerId && provider && this.neighbours.provider(providerId, provider);
  }

  get countries() {
    return this.finding.countries;
  }

  get activities() {
    return this.neighbours.activities(this.finding.memberId, this.finding.activityIds);
  }

  get decision() {
    return this.finding.decision && shownDecision(this.finding.decision);
  }

  get runs() {
    const { memberId, rule, subject } = this.finding;
    return this.neighbours.runs({ memberId, rule, subjectId: subject.id });
  }

  /** Null: a rule that this version does not know. */
  private get words(): Explanation | null {
    if (this.inWords === undefined) this.inWords = explain(this.finding, this.neighbours.language);
    return this.inWords;
  }
}
