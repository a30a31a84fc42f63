import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindingDecision } from '../../../model/src/index.js';

@Entity('finding_decision')
export class DecisionEntity {
  @PrimaryColumn('text')
  memberId: string;

  @PrimaryColumn('text')
  id: string;

  @Column('integer')
  version: number;

  @Column('text')
  rule: FindingDecision['rule'];

  @Column('text')
  subjectId: FindingDecision['subjectId'];

  @Column('date')
  findingFrom: FindingDecision['findingFrom'];

  @Column('text')
  certainty: FindingDecision['certainty'];

  @Column('text')
  severity: FindingDecision['severity'];

  @Column('text')
  state: FindingDecision['state'];

  @Column('text')
  reason: FindingDecision['reason'];

  @Column('text', { nullable: true })
  owner: FindingDecision['owner'];

  @Column('date', { nullable: true })
  dueOn: FindingDecision['dueOn'];

  @Column('date', { nullable: true })
  until: FindingDecision['until'];

  @Column('text')
  decidedBy: FindingDecision['decidedBy'];

  @Column('text')
  decidedAt: FindingDecision['decidedAt'];
}
