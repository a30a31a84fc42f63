import { Module } from '@nestjs/common';
import { ChangePassword } from './account/change-password.use-case.js';
import { ChoosePassword } from './account/choose-password.use-case.js';
import { CloseAccount } from './account/close-account.use-case.js';
import { CreatePasswordLink } from './account/create-password-link.use-case.js';
import { FirstAccount } from './account/first-account.use-case.js';
import { InviteAccount } from './account/invite-account.use-case.js';
import { SignIn } from './account/sign-in.use-case.js';
import { UpdateAccount } from './account/update-account.use-case.js';
import { OpenIdProvider } from './openid/openid-provider.js';
import { SignInWithOpenId } from './openid/sign-in-with-openid.use-case.js';
import { GrantRole } from './role/grant-role.use-case.js';
import { EndSession } from './session/end-session.use-case.js';
import { CreateToken } from './token/create-token.use-case.js';
import { RevokeToken } from './token/revoke-token.use-case.js';
import { Viewers } from './viewers.js';

const useCases = [
  ChangePassword,
  ChoosePassword,
  CloseAccount,
  CreatePasswordLink,
  CreateToken,
  EndSession,
  FirstAccount,
  GrantRole,
  InviteAccount,
  OpenIdProvider,
  RevokeToken,
  SignIn,
  SignInWithOpenId,
  UpdateAccount,
  Viewers,
];

/** Who comes in, and what they may do. */
@Module({ providers: useCases, exports: useCases })
export class AccessModule {}
