import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../../graphql-kit/src/index.js';
import { Member } from '../../../register/src/index.js';

@InputType()
export class ConfirmAgreementsInput {
  @Field(() => ID)
  memberId: string;
}

@ObjectType()
export class ConfirmAgreementsPayload {
  /** Its findings are examined with what was heard, a moment later. */
  @Field(() => Member, { nullable: true })
  member: Member | null;

  @Field(() => [UserError])
  errors: UserError[];
}
