import { Field, ObjectType } from '@nestjs/graphql';
import { WrittenPayload } from '../finding/written-payload.model.js';
import { Member } from './member.model.js';

@ObjectType()
export class MemberPayload extends WrittenPayload {
  @Field(() => Member, { nullable: true })
  member: Member | null;
}
