import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Article30State } from './article-30.rule.js';

export const Article30FieldState = {
  ANSWERED: 'ANSWERED',
  NONE: 'NONE',
  MISSING: 'MISSING',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const satisfies Record<Article30State, Article30State>;
registerEnumType(Article30FieldState, {
  name: 'Article30FieldState',
  description: 'ANSWERED; NONE: the register says there is none; MISSING: not answered; NOT_APPLICABLE: not asked of this role.',
});

/** One point of GDPR art. 30. */
@ObjectType()
export class Article30Field {
  /** Such as `30(1)(a)`. */
  @Field(() => String)
  field: string;

  @Field(() => Article30FieldState)
  state: Article30State;
}

/** What a record answers of what is asked of it. */
@ObjectType()
export class Completeness {
  /** 30(1)(a) to (g) of a controller, 30(2)(a) to (d) of a processor. */
  @Field(() => [Article30Field])
  article30: Article30Field[];
}
