import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RefusalCode } from '../../../runtime/src/index.js';

export const UserErrorCode = { INVALID: 'INVALID', NOT_FOUND: 'NOT_FOUND', CONFLICT: 'CONFLICT', REFUSED: 'REFUSED' } as const;
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description:
    'INVALID: a value. NOT_FOUND: nothing there, or not for this viewer. CONFLICT: someone was first. REFUSED: a rule forbids it.',
});

/** What a user can mend. Nothing was written. */
@ObjectType()
export class UserError {
  @Field(() => UserErrorCode)
  code: RefusalCode;

  /** Where in the arguments, such as ["input", "purposes", "0", "name"]. */
  @Field(() => [String])
  path: string[];

  /** In the viewer's language. */
  @Field(() => String)
  message: string;
}
