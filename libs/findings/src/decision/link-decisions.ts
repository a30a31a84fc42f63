import type { Tx } from '../../../database/src/index.js';

export async function linkDecisions(tx: Tx, memberId: string, subjectIds: string[] | null): Promise<void> {
  void tx;
  void memberId;
  void subjectIds;
}
