import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('engagement_activity')
export class EngagementActivityEntity {
  @PrimaryColumn('text')
  memberId: string;

  @PrimaryColumn('text')
  engagementId: string;

  @Column('text')
  activityId: string;

  @PrimaryColumn('integer')
  position: number;
}
