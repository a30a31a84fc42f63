import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Member } from '../../../model/src/index.js';

@Entity('member')
export class MemberEntity {
  @PrimaryColumn('text', { name: 'member_id' })
  id: Member['id'];

  @Column('integer')
  version: number;

  @Column('text')
  name: Member['name'];

  @Column('text')
  kind: Member['kind'];

  @Column('text', { nullable: true })
  country: Member['country'];

  @Column('text', { nullable: true })
  siren: Member['siren'];

  @Column('text', { nullable: true })
  inseeCode: Member['inseeCode'];

  @Column('integer', { nullable: true })
  population: Member['population'];

  @Column('boolean', { nullable: true })
  publicAuthority: Member['publicAuthority'];

  @Column('jsonb', { nullable: true })
  representative: Member['representative'];

  @Column('jsonb', { nullable: true })
  dpo: Member['dpo'];
}
