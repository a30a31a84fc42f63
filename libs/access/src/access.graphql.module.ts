import { Module } from '@nestjs/common';
import { AccessModule } from './access.module.js';
import { AccountsResolver } from './account/accounts.resolver.js';
import { OwnAccountResolver } from './account/own-account.resolver.js';
import { SignInResolver } from './account/sign-in.resolver.js';
import { ViewerResolver } from './account/viewer.resolver.js';
import { RolesResolver } from './role/roles.resolver.js';
import { TokensResolver } from './token/tokens.resolver.js';

/** Accounts, sessions, roles and tokens through GraphQL. */
@Module({
  imports: [AccessModule],
  providers: [AccountsResolver, OwnAccountResolver, RolesResolver, SignInResolver, TokensResolver, ViewerResolver],
  exports: [AccessModule],
})
export class AccessGraphqlModule {}
