/** A body of the Haute-Vézonne, a département that does not exist. No real legal entity has a SIREN that begins with 0000. */
export interface Body {
  id: string;
  name: string;
  siren: string;
}

export const ARGELIEU: Body = { id: 'ville-argelieu', name: 'Ville d’Argelieu', siren: '000000018' };
export const SORBELLE: Body = { id: 'commune-sorbelle', name: 'Commune de Sorbelle-le-Pont', siren: '000000026' };
export const SAINT_AVIT: Body = { id: 'commune-saint-avit', name: 'Commune de Saint-Avit-sur-Vézonne', siren: '000000034' };
export const PIERRELANCE: Body = { id: 'commune-pierrelance', name: 'Commune de Pierrelance', siren: '000000042' };
export const AULNOIS: Body = { id: 'commune-aulnois', name: 'Commune des Aulnois-de-Vézonne', siren: '000000059' };
export const MONTFAUVE: Body = { id: 'commune-montfauve', name: 'Commune de Montfauve', siren: '000000067' };
export const TAURIERE: Body = { id: 'commune-tauriere', name: 'Commune de Val-de-Taurière', siren: '000000075' };
export const CHANTEBISE: Body = { id: 'commune-chantebise', name: 'Commune de Chantebise-en-Vézonne', siren: '000000083' };
export const FONTCLARE: Body = { id: 'commune-fontclare', name: 'Commune de Fontclare', siren: '000000091' };
export const PAYS_DE_VEZONNE: Body = {
  id: 'cc-pays-de-vezonne',
  name: 'Communauté de communes du Pays de Vézonne',
  siren: '000000109',
};
export const VEZONNE_NUMERIQUE: Body = {
  id: 'syndicat-vezonne-numerique',
  name: 'Syndicat mixte Vézonne Numérique',
  siren: '000000117',
};
export const CCAS_ARGELIEU: Body = { id: 'ccas-argelieu', name: 'Centre communal d’action sociale d’Argelieu', siren: '000000125' };
export const CDG_HAUTE_VEZONNE: Body = {
  id: 'cdg-haute-vezonne',
  name: 'Centre de gestion de la Haute-Vézonne',
  siren: '000000133',
};

/** As a register names another controller. */
export function party({ id, name, siren }: Body): { name: string; siren: string; memberId: string } {
  return { name, siren, memberId: id };
}
