import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agreement } from '../../../model/src/index.js';

@Entity('agreement')
export class AgreementEntity {
  @PrimaryColumn('text')
  memberId: string;

  @PrimaryColumn('text')
  id: Agreement['id'];

  @Column('integer')
  version: number;

  @Column('text')
  kind: Agreement['kind'];

  @Column('text')
  holderId: Agreement['holderId'];

  @Column('text', { nullable: true })
  providerId: Agreement['providerId'];

  @Column('text')
  title: Agreement['title'];

  @Column('text', { nullable: true })
  reference: Agreement['reference'];

  @Column('text')
  state: Agreement['state'];

  @Column('text')
  vehicle: Agreement['vehicle'];

  @Column('text', { nullable: true })
  template: Agreement['template'];

  @Column('text', { array: true, nullable: true })
  services: Agreement['services'];

  @Column('date', { nullable: true })
  procedureLaunchedOn: Agreement['procedureLaunchedOn'];

  @Column('date', { nullable: true })
  signedOn: Agreement['signedOn'];

  @Column('date', { nullable: true })
  from: Agreement['from'];

  @Column('date', { nullable: true })
  to: Agreement['to'];

  @Column('jsonb', { nullable: true })
  renewal: Agreement['renewal'];

  @Column('integer', { nullable: true })
  noticeMonths: Agreement['noticeMonths'];

  @Column('jsonb', { nullable: true })
  clauses: Agreement['clauses'];

  @Column('jsonb', { nullable: true })
  subProcessing: Agreement['subProcessing'];

  @Column('jsonb', { nullable: true })
  subProcessorNotices: Agreement['subProcessorNotices'];

  @Column('jsonb', { nullable: true })
  beneficiaries: Agreement['beneficiaries'];

  @Column('jsonb', { nullable: true })
  oversight: Agreement['oversight'];

  @Column('jsonb', { nullable: true })
  documents: Agreement['documents'];
}
