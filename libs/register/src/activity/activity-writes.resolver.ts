import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../access/src/index.js';
import type { RequestContext } from '../loaders/loader.js';
import { Answers } from '../finding/answers.js';
import { signedIn } from '../loaders/signed-in.js';
import {
  CorrectActivityInput,
  RecordActivityInput,
  RemoveActivityInput,
  shownActivity,
  StopActivityInput,
} from './activity.model.js';
import { ActivityPayload } from './activity-payload.model.js';
import { RecordActivity } from './record-activity.use-case.js';
import { CorrectActivity } from './correct-activity.use-case.js';
import { StopActivity } from './stop-activity.use-case.js';
import { RemoveActivity } from './remove-activity.use-case.js';

/** What people do with activities. */
@Resolver()
export class ActivityWritesResolver {
  constructor(
    private readonly answers: Answers,
    private readonly recordActivityUseCase: RecordActivity,
    private readonly correctActivityUseCase: CorrectActivity,
    private readonly stopActivityUseCase: StopActivity,
    private readonly removeActivityUseCase: RemoveActivity,
  ) {}

  @Requires('register.write', 'input.memberId')
  @Mutation(() => ActivityPayload, {
    nullable: true,
    description: "Adds an activity to a member's register. GDPR art. 30. Needs register.write.",
  })
  async recordActivity(@Args('input') input: RecordActivityInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.recordActivityUseCase.run(signedIn(context), input), (activity) => ({
      activity: shownActivity(activity),
    }));
  }

  @Requires('register.write', 'input.activityId')
  @Mutation(() => ActivityPayload, {
    nullable: true,
    description: 'Changes what the register says of an activity. Needs register.write.',
  })
  async correctActivity(@Args('input') input: CorrectActivityInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.correctActivityUseCase.run(signedIn(context), input), (activity) => ({
      activity: shownActivity(activity),
    }));
  }

  @Requires('register.end', 'input.activityId')
  @Mutation(() => ActivityPayload, {
    nullable: true,
    description: 'An activity ends on a day: its record stays. Needs register.end.',
  })
  async stopActivity(@Args('input') input: StopActivityInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.stopActivityUseCase.run(signedIn(context), input), (activity) => ({
      activity: shownActivity(activity),
    }));
  }

  @Requires('register.remove', 'input.activityId')
  @Mutation(() => ActivityPayload, {
    nullable: true,
    description: 'Takes out an activity entered by mistake: answers what it was. Needs register.remove.',
  })
  async removeActivity(@Args('input') input: RemoveActivityInput, @Context() context: RequestContext) {
    return this.answers.of(context, await this.removeActivityUseCase.run(signedIn(context), input), (activity) => ({
      activity: shownActivity(activity),
    }));
  }
}
