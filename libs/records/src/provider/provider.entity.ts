import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Provider } from '../../../model/src/index.js';

@Entity('provider')
export class ProviderEntity {
  @PrimaryColumn('text')
  id: Provider['id'];

  @Column('integer')
  version: number;

  @Column('text')
  name: Provider['name'];

  @Column('jsonb', { nullable: true })
  identifiers: Provider['identifiers'];

  @Column('text', { nullable: true })
  country: Provider['country'];

  @Column('text', { nullable: true })
  kind: Provider['kind'];

  @Column('text', { nullable: true })
  memberId: Provider['memberId'];

  @Column('jsonb', { nullable: true })
  control: Provider['control'];

  @Column('jsonb', { nullable: true })
  certifications: Provider['certifications'];

  @Column('text', { nullable: true })
  mergedInto: string | null;
}
