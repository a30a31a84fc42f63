import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataLocation } from '../../../model/src/index.js';

@Entity('location')
export class LocationEntity {
  @PrimaryColumn('text')
  memberId: string;

  @PrimaryColumn('text')
  id: DataLocation['id'];

  @Column('integer')
  version: number;

  @Column('text', { nullable: true })
  engagementId: DataLocation['engagementId'];

  @Column('text', { nullable: true })
  activityId: DataLocation['activityId'];

  @Column('text')
  kind: DataLocation['kind'];

  @Column('text', { nullable: true })
  country: DataLocation['country'];

  @Column('text', { nullable: true })
  place: DataLocation['place'];

  @Column('text', { nullable: true })
  operatorId: DataLocation['operatorId'];

  @Column('text', { nullable: true })
  access: DataLocation['access'];

  @Column('text', { nullable: true })
  keyCustody: DataLocation['keyCustody'];

  @Column('date', { nullable: true })
  from: DataLocation['from'];

  @Column('date', { nullable: true })
  to: DataLocation['to'];

  @Column('jsonb', { nullable: true })
  evidence: DataLocation['evidence'];

  @Column('jsonb', { nullable: true })
  transferTools: DataLocation['transferTools'];
}
