import { ObjectType } from '@nestjs/graphql';
import { Connection } from '../../../graphql-kit/src/index.js';
import { Activity } from '../activity/activity.model.js';
import { Agreement } from '../agreement/agreement.model.js';
import { Engagement } from '../engagement/engagement.model.js';
import { Location } from '../location/location.model.js';
import { Member } from '../member/member.model.js';
import { Provider } from '../provider/provider.model.js';

@ObjectType()
export class MemberConnection extends Connection(Member, 'Member') {}

@ObjectType()
export class ActivityConnection extends Connection(Activity, 'Activity') {}

@ObjectType()
export class EngagementConnection extends Connection(Engagement, 'Engagement') {}

@ObjectType()
export class LocationConnection extends Connection(Location, 'Location') {}

@ObjectType()
export class AgreementConnection extends Connection(Agreement, 'Agreement') {}

@ObjectType()
export class ProviderConnection extends Connection(Provider, 'Provider') {}
