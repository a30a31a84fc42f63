import { nameProviders } from '../../../records/src/index.js';
import type { Actor, Transactions, Tx } from '../../../database/src/index.js';
import type { RegisterBundle } from '../../../model/src/index.js';
import { Refused, type Refusal } from '../../../runtime/src/index.js';
import { applyPlan } from './apply-plan.js';
import { checkMayImport } from './may-import.js';
import type { ImportPlan, PlannedProvider, ProviderChoices } from './import-plan.js';
import { planImport } from './plan-import.js';

export interface ImportChoices {
  providers: ProviderChoices;
  /** Whether what the register has and the file does not is removed. */
  replace: boolean;
}

/** What importing these bundles would do. Each is compared with the register as it stands. */
export function previewImport(
  transactions: Transactions,
  actor: Actor,
  bundle: RegisterBundle,
  choices: ImportChoices,
): Promise<ImportPlan> {
  return transactions.read(actor, (tx) => planImport(tx, bundle, choices.providers), patient);
}

/**
 * Brings bundles into their members' registers: all of them, or nothing. Refused while a provider has to be confirmed. What files say
 * otherwise of a provider that the catalogue has is not written: the plans tell it.
 */
export function importBundles(
  transactions: Transactions,
  actor: Actor,
  bundles: readonly RegisterBundle[],
  choices: ImportChoices,
): Promise<ImportPlan[] | Refused> {
  return transactions.run(
    actor,
    async (tx) => {
      // Imports follow each other: none adds a provider, or a member, that another is adding.
      await tx.rows(`SELECT pg_advisory_xact_lock(${lock})`);
      await nameProviders(tx);
      const plans: ImportPlan[] = [];
      const added = new AddedProviders();
      for (const bundle of bundles) {
        const plan = await importOne(tx, bundle, { ...choices, providers: { ...choices.providers, ...added.in(bundle) } });
        added.by(plan);
        plans.push(plan);
      }
      return plans;
    },
    patient,
  );
}

/** A provider that an earlier file of the same import added is the same one, under the same id and name, in a later file. */
class AddedProviders {
  private readonly ids = new Map<string, string>();

  by({ providers }: ImportPlan): void {
    for (const { fileId, name, added } of providers) if (added) this.ids.set(keyOf(fileId, name), added.id);
  }

  in({ providers }: RegisterBundle): ProviderChoices {
    const known = providers.map(({ id, name }) => [id, this.ids.get(keyOf(id, name))] as const);
    return Object.fromEntries(known.flatMap(([id, catalogueId]) => (catalogueId === undefined ? [] : [[id, { catalogueId }]])));
  }
}

const keyOf = (id: string, name: string) => JSON.stringify([id, name]);

async function importOne(tx: Tx, bundle: RegisterBundle, { providers, replace }: ImportChoices): Promise<ImportPlan> {
  const plan = await planImport(tx, bundle, providers);
  const unsure = plan.providers.flatMap((provider, index) => (provider.how === 'TO_CONFIRM' ? [toConfirm(provider, index)] : []));
  if (unsure.length > 0) throw new Refused(unsure);
  await checkMayImport(tx, plan, replace);
  await applyPlan(tx, plan, replace);
  return plan;
}

function toConfirm({ fileId, name, candidates }: PlannedProvider, index: number): Refusal {
  const french = candidates.map((one) => `« ${one.name} » (${one.id})`).join(', ');
  const english = candidates.map((one) => `"${one.name}" (${one.id})`).join(', ');
  return {
    code: 'CONFLICT',
    path: ['providers', String(index), 'name'],
    message: {
      fr: `Le prestataire « ${name} » (${fileId}) est-il l’un de ceux du catalogue ? ${french || 'Celui qui a été choisi n’existe pas.'}`,
      en: `Is the provider "${name}" (${fileId}) one of the catalogue? ${english || 'The one that was chosen does not exist.'}`,
    },
  };
}

/** Of the database, held until the import ends. */
const lock = 0x76696770;

/** A large register takes its time. */
const patient = { statementTimeout: 300_000 };
