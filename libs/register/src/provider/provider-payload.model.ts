import { Field, ObjectType } from '@nestjs/graphql';
import { WrittenPayload } from '../finding/written-payload.model.js';
import { Provider } from './provider.model.js';

@ObjectType()
export class ProviderPayload extends WrittenPayload {
  @Field(() => Provider, { nullable: true })
  provider: Provider | null;
}
