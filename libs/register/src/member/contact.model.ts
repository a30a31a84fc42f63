import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../graphql-kit/src/index.js';
import type * as Model from '../../../model/src/index.js';

/** Somebody to reach. Never leaves the member's node. */
@ObjectType()
@InputType('ContactInput', {})
export class Contact implements Model.Contact {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  organisation: string | null;
}

/** The data protection officer, and how it came to be (GDPR art. 37). */
@ObjectType()
@InputType('DpoDesignationInput', {})
export class DpoDesignation extends Contact implements Model.DpoDesignation {
  /** The day of the designation sent to the authority. */
  @Field(() => Day, { nullable: true })
  designatedOn: Model.Day | null;

  /** Shared with other bodies (décret 2019-536 art. 83). Null: unknown. */
  @Field(() => Boolean, { nullable: true })
  shared: Model.Fact;

  /** The day the convention that shares it was signed. */
  @Field(() => Day, { nullable: true })
  conventionSignedOn: Model.Day | null;
}
