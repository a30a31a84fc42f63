import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Activity } from '../../../model/src/index.js';

@Entity('activity')
export class ActivityEntity {
  @PrimaryColumn('text')
  memberId: string;

  @PrimaryColumn('text')
  id: Activity['id'];

  @Column('integer')
  version: number;

  @Column('text', { nullable: true })
  reference: Activity['reference'];

  @Column('text')
  name: Activity['name'];

  @Column('text', { nullable: true })
  description: Activity['description'];

  @Column('text')
  role: Activity['role'];

  @Column('text')
  stage: Activity['stage'];

  @Column('date', { nullable: true })
  from: Activity['from'];

  @Column('date', { nullable: true })
  to: Activity['to'];

  @Column('jsonb')
  purposes: Activity['purposes'];

  @Column('boolean', { nullable: true })
  exerciseOfPublicPowers: Activity['exerciseOfPublicPowers'];

  @Column('text', { array: true, nullable: true })
  dataSubjects: Activity['dataSubjects'];

  @Column('jsonb', { nullable: true })
  data: Activity['data'];

  @Column('text', { array: true, nullable: true })
  recipients: Activity['recipients'];

  @Column('boolean', { nullable: true })
  transfersDeclared: Activity['transfersDeclared'];

  @Column('boolean', { nullable: true })
  healthData: Activity['healthData'];

  @Column('boolean', { nullable: true })
  hdsScope: Activity['hdsScope'];

  @Column('text', { array: true, nullable: true })
  securityMeasures: Activity['securityMeasures'];

  @Column('jsonb', { nullable: true })
  jointControllers: Activity['jointControllers'];

  @Column('text', { array: true, nullable: true })
  arrangementIds: Activity['arrangementIds'];

  @Column('jsonb', { nullable: true })
  onBehalfOf: Activity['onBehalfOf'];

  @Column('jsonb', { nullable: true })
  dpia: Activity['dpia'];

  @Column('jsonb', { nullable: true })
  review: Activity['review'];

  @Column('text', { nullable: true })
  responsibleService: Activity['responsibleService'];

  @Column('text', { nullable: true })
  templateCode: Activity['templateCode'];

  @Column('text', { array: true, nullable: true })
  tags: Activity['tags'];
}
