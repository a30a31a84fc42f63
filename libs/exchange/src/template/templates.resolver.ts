import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import type { RequestContext } from '../../../register/src/index.js';
import { activityTemplates } from './activity-template.js';
import { ShownTemplate } from './activity-template.model.js';
import { shownTemplate, shownTemplates } from './shown-template.js';

/** What a register may start from. */
@Resolver()
export class TemplatesResolver {
  @Requires('signed-in')
  @Query(() => [ShownTemplate], {
    description: 'The activities that communes have most often, GDPR art. 30, by domain then name. Needs to be signed in.',
  })
  activityTemplates(@Context() { language }: RequestContext) {
    return shownTemplates(language);
  }

  @Requires('signed-in')
  @Query(() => ShownTemplate, { nullable: true, description: 'One of them, by its code. Null: none. Needs to be signed in.' })
  activityTemplate(@Args('code', { type: () => String }) code: string, @Context() { language }: RequestContext) {
    const template = activityTemplates.find((one) => one.code === code);
    return template ? shownTemplate(template, language) : null;
  }
}
