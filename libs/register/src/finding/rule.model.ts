import { Field, ObjectType } from '@nestjs/graphql';
import { Plain } from '../../../graphql-kit/src/index.js';
import { FindingNature, FindingTheme, Severity } from './finding-words.js';

/** A legal rule of the catalogue. */
@ObjectType()
@Plain()
export class Rule {
  /** Such as `LOC-001`. */
  @Field(() => String)
  code: string;

  /** In the viewer's language; the code, for a rule that this version does not know. */
  @Field(() => String)
  title: string;

  @Field(() => FindingTheme, { nullable: true })
  theme: string | null;

  @Field(() => FindingNature, { nullable: true })
  nature: string | null;

  /** Of an established finding, unless the facts say otherwise. */
  @Field(() => Severity, { nullable: true })
  severity: string | null;

  /** The texts that it rests on. */
  @Field(() => [String])
  sources: string[];
}
