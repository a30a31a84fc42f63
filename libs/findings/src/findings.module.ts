import { Module } from '@nestjs/common';
import { DecideOnFindings } from './decision/decide-on-findings.use-case.js';

const useCases = [DecideOnFindings];

/** What people do about findings. */
@Module({ providers: useCases, exports: useCases })
export class FindingsModule {}
