import { Module } from '@nestjs/common';
import { Administration } from './joining/administration.js';
import { GroupAdministrationResolver } from './joining/group-administration.resolver.js';
import { GroupNodesResolver } from './joining/group-nodes.resolver.js';
import { OwnGroupResolver } from './joining/own-group.resolver.js';
import { TrustModule } from './trust.module.js';

/** The group, for whoever administers a node, through GraphQL. */
@Module({
  imports: [TrustModule],
  providers: [Administration, GroupAdministrationResolver, GroupNodesResolver, OwnGroupResolver],
})
export class TrustGraphqlModule {}
