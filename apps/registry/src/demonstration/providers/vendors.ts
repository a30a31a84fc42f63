import { invented } from './provider.js';

/** Vendors of software and services to communes. None of them exists. */
export const VENDORS = {
  logimairie: invented('Logimairie SAS', '000000141'),
  ribambelia: invented('Ribambelia SAS', '000000158'),
  teledelib: invented('Télédélib SAS', '000000166'),
  parcotempo: invented('Parcotempo SAS', '000000174'),
  rendezvillage: invented('Rendezvillage SAS', '000000182', { control: null }),
  clochaville: invented('Clochaville SAS', '000000190', { control: null, certifications: null }),
  videovallee: invented('Vidéovallée SAS', '000000208'),
  plumescan: invented('Plumescan SARL', '000000216'),
  hasina: invented('Hasina Saisie SARL', null, { country: 'MG', control: [{ country: 'MG', from: null, to: null }] }),
  sirenovox: invented('Sirénovox SAS', '000000224'),
  cadastrelle: invented('Cadastrelle SARL', '000000232'),
  marcheane: invented('Marchéane SAS', '000000240'),
  paielan: invented('Paiélan SAS', '000000257', {
    control: [
      { country: 'FR', from: null, to: '2025-04-01' },
      { country: 'US', from: '2025-04-01', to: null },
    ],
  }),
  tracoflotte: invented('Traçoflotte SAS', '000000265'),
  atlasud: invented('Atlasud Téléphonie SAS', '000000273'),
  'vezonne-informatique': invented('Vézonne Informatique SARL', '000000281'),
  pagecommune: invented('Pagecommune SARL', '000000299'),
  'alerte-integre': invented('Alerte Intègre SAS', '000000307'),
  postulane: invented('Postulane SAS', '000000315'),
  boitelibre: invented('Boîtelibre (messagerie gratuite)', null, { country: null, control: null, certifications: null }),
};
