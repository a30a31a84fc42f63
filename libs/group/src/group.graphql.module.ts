import { Module } from '@nestjs/common';
import { AccessRecordsResolver } from './access-record/access-records.resolver.js';
import { GroupContractsResolver } from './api/group-contracts.resolver.js';
import { GroupFindingsResolver } from './api/group-findings.resolver.js';
import { GroupQuestions } from './api/group-questions.js';
import { GroupRegistersResolver } from './api/group-registers.resolver.js';
import { GroupResolver } from './api/group.resolver.js';
import { ReportResolver } from './api/report.resolver.js';
import { ConfirmationResolver } from './confirmation/confirmation.resolver.js';
import { GroupModule } from './group.module.js';
import { SharingResolver } from './sharing/sharing.resolver.js';

/** The group as the API shows it. */
@Module({
  imports: [GroupModule],
  providers: [
    AccessRecordsResolver,
    ConfirmationResolver,
    GroupContractsResolver,
    GroupFindingsResolver,
    GroupQuestions,
    GroupRegistersResolver,
    GroupResolver,
    ReportResolver,
    SharingResolver,
  ],
})
export class GroupGraphqlModule {}
