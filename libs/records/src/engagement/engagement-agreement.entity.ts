import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('engagement_agreement')
export class EngagementAgreementEntity {
  @PrimaryColumn('text')
  memberId: string;

  @PrimaryColumn('text')
  engagementId: string;

  @Column('text')
  agreementId: string;

  @PrimaryColumn('integer')
  position: number;
}
