import type { Localised } from '../../../runtime/src/index.js';
import type { PeerFailure } from '../peer/peer-failure.js';

/** Why a request to join came to nothing, in words: what to look at. Nothing that the other side wrote is in it. */
export function whyNotJoined({ outcome, more }: PeerFailure, keeperUrl: string): Localised {
  switch (outcome) {
    case 'REFUSED':
    case 'UNSUPPORTED':
      return {
        fr: `Le nœud ${keeperUrl} n’accepte pas ce code : il a servi, il n’est plus valable, ou ce nœud ne tient plus le groupe.`,
        en: `The node ${keeperUrl} does not accept this code: it was used, it is no longer valid, or that node keeps the group no more.`,
      };
    case 'BAD_SIGNATURE':
      return {
        fr: `Qui répond à ${keeperUrl} n’a pas la clé du groupe qui vous invite : ne continuez pas, et vérifiez cette adresse avec lui.`,
        en: `Whoever answers at ${keeperUrl} does not have the key of the group that invites you: stop, and check this address with it.`,
      };
    case 'CLOCK_SKEW':
      return {
        fr: 'Les horloges des deux nœuds diffèrent de plus d’une minute : réglez-les (NTP), puis recommencez.',
        en: 'The clocks of the two nodes differ by more than a minute: set them (NTP), then try again.',
      };
    case 'UNREACHABLE':
      return more.wasSent === false ? notReached(keeperUrl) : silent(keeperUrl);
    default:
      return silent(keeperUrl);
  }
}

const notReached = (url: string) => ({
  fr: `Le nœud ${url} ne peut pas être joint depuis celui-ci : adresse, pare-feu, certificat. Sur un intranet : VIGIE_PEERS_PRIVATE=true.`,
  en: `The node ${url} cannot be reached from this one: address, firewall, certificate. On an intranet: VIGIE_PEERS_PRIVATE=true.`,
});
const silent = (url: string) => ({
  fr: `Le nœud ${url} ne répond pas comme attendu : réessayez plus tard, le code reste valable.`,
  en: `The node ${url} does not answer as expected: try again later, the code stays valid.`,
});
