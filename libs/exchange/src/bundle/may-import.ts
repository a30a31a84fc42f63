import { PERMISSIONS, type Action, type Role } from '../../../access/src/index.js';
import type { ReadTx } from '../../../database/src/index.js';
import { Refused, type Localised, type Refusal } from '../../../runtime/src/index.js';
import type { ImportPlan } from './import-plan.js';

/**
 * A file does nothing that its bearer could not do by hand: bringing decisions asks for the right to decide, taking records out for the
 * right to remove. The roles are those that the member gave, read in the same transaction.
 */
export async function checkMayImport(tx: ReadTx, { memberId, records }: ImportPlan, replace: boolean): Promise<void> {
  if (tx.actor.reach !== 'GRANTED') return;
  const given = await tx.rows<{ role: Role }>('SELECT role FROM member_role WHERE member_id = $1 AND actor_id = $2', [
    memberId,
    tx.actor.id,
  ]);
  const may = (action: Action) => given.some(({ role }) => (PERMISSIONS[action].roles as readonly Role[]).includes(role));
  const { created, changed, absent } = records.DECISION;
  const decides = created.length + changed.length + (replace ? absent.length : 0) > 0;
  const removes = replace && Object.values(records).some((planned) => planned.absent.length > 0);
  const errors = [
    ...(may('register.import') ? [] : [refusal([], words.import)]),
    ...(decides && !may('findings.decide') ? [refusal(['decisions'], words.decide)] : []),
    ...(removes && !may('register.remove') ? [refusal([], words.remove)] : []),
  ];
  if (errors.length > 0) throw new Refused(errors);
}

const refusal = (path: string[], message: Localised): Refusal => ({ code: 'REFUSED', path, message });

const words = {
  import: {
    fr: 'Vous ne pouvez pas importer dans ce registre.',
    en: 'You may not import into this register.',
  },
  decide: {
    fr: 'Ce fichier apporte des décisions sur des constats : il faut le rôle de DPO pour les importer.',
    en: 'This file brings decisions on findings: importing them asks for the role of DPO.',
  },
  remove: {
    fr: 'Remplacer ce registre en retirerait des fiches : il faut le rôle de DPO.',
    en: 'Replacing this register would remove records from it: this asks for the role of DPO.',
  },
};
