import { Field, ObjectType } from '@nestjs/graphql';
import { WrittenPayload } from '../finding/written-payload.model.js';
import { Agreement } from './agreement.model.js';

@ObjectType()
export class AgreementPayload extends WrittenPayload {
  @Field(() => Agreement, { nullable: true })
  agreement: Agreement | null;
}
