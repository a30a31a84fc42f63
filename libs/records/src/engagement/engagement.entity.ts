import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Engagement } from '../../../model/src/index.js';

@Entity('engagement')
export class EngagementEntity {
  @PrimaryColumn('text')
  memberId: string;

  @PrimaryColumn('text')
  id: Engagement['id'];

  @Column('integer')
  version: number;

  @Column('text')
  providerId: Engagement['providerId'];

  @Column('text')
  service: Engagement['service'];

  @Column('text')
  role: Engagement['role'];

  @Column('text', { nullable: true })
  parentId: Engagement['parentId'];

  @Column('boolean')
  agreementsAnswered: boolean;

  @Column('text', { nullable: true })
  sharedAgreementRef: Engagement['sharedAgreementRef'];

  @Column('date', { nullable: true })
  from: Engagement['from'];

  @Column('date', { nullable: true })
  to: Engagement['to'];
}
