import type { DpoDesignation, Member } from '../../../../../libs/model/src/index.js';
import type { Body } from '../territory.js';

type Identity = Pick<Member, 'kind'> & Partial<Pick<Member, 'population' | 'dpo' | 'representative'>>;

/** A public body of the demonstration. */
export function publicBody(
  { id, name, siren }: Body,
  { kind, population = null, dpo = null, representative = null }: Identity,
): Member {
  return { id, name, kind, country: 'FR', siren, inseeCode: null, population, publicAuthority: true, representative, dpo };
}

/** Who answers for the member: the mayor, the president. */
export function elected(name: string, role: string): Member['representative'] {
  return { name, role, email: null, phone: null, organisation: null };
}

export function ownDpo(name: string, email: string, designatedOn: string): DpoDesignation {
  const role = 'Déléguée à la protection des données';
  return { name, role, email, phone: null, organisation: null, designatedOn, shared: false, conventionSignedOn: null };
}

/** The DPO that the centre de gestion shares among those that signed its convention. */
export function sharedDpo(designatedOn: string, conventionSignedOn: string | null): DpoDesignation {
  return {
    name: 'Solène Kermadec',
    role: 'Déléguée à la protection des données mutualisée',
    email: 'dpo@cdg-haute-vezonne.example',
    phone: null,
    organisation: 'Centre de gestion de la Haute-Vézonne',
    designatedOn,
    shared: true,
    conventionSignedOn,
  };
}
