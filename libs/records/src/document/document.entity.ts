import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('document')
export class DocumentEntity {
  @PrimaryColumn('text')
  memberId: string;

  @PrimaryColumn('text')
  sha256: string;

  @Column('text')
  mediaType: string;

  @Column('timestamptz')
  addedAt: Date;

  @Column('bytea')
  content: Buffer;
}
