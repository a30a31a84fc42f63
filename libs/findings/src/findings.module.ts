import { Module } from '@nestjs/common';
import { ExaminedTransactions } from './examined-transactions.js';
import { Examiner } from './examiner.js';

/** What the rules say of the registers, kept current. */
@Module({ providers: [Examiner, ExaminedTransactions], exports: [Examiner, ExaminedTransactions] })
export class FindingsModule {}
