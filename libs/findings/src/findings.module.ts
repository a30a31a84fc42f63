import { Module } from '@nestjs/common';
import { DecideOnFindings } from './decision/decide-on-findings.use-case.js';
import { ExaminedTransactions } from './examined-transactions.js';
import { Examiner } from './examiner.js';

const useCases = [DecideOnFindings, ExaminedTransactions, Examiner];

/** What the rules say of the registers, kept current; and what people decide about it. */
@Module({ providers: useCases, exports: useCases })
export class FindingsModule {}
