import { certified, invented } from './provider.js';

/** Software and hosts of health data. None of them exists. */
export const HEALTH_VENDORS = {
  dossiane: invented('Dossiane Santé SAS', '000000323'),
  accompagna: invented('Accompagna Logiciels SAS', '000000331'),
  soinsuite: invented('Soinsuite SA', null, { country: 'CH', control: [{ country: 'CH', from: null, to: null }] }),
  'medheb-centre': invented('Medheb Centre SAS', '000000349', {
    certifications: [
      certified('HDS', { version: '1.1', from: '2021-10-04', to: '2024-10-04', services: ['Dossier de l’usager'] }),
      certified('HDS', {
        version: '2.0',
        from: '2024-10-04',
        to: '2027-10-04',
        services: ['Dossier de l’usager', 'Suivi social'],
        checkedOn: '2026-09-02',
      }),
    ],
  }),
  'sante-heberge': invented('Santé-Héberge SAS', '000000356', {
    certifications: [
      certified('HDS', {
        version: '1.1',
        from: '2023-03-01',
        to: '2027-03-01',
        services: ['Soins à domicile'],
        checkedOn: '2025-11-20',
      }),
    ],
  }),
};
