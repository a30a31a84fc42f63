import { PEOPLE_OF_CENTRE, PEOPLE_OF_EPCI, PEOPLE_OF_SYNDICATE, type Person } from '../people.js';

/** A node of the demonstration's group, and what it is given. */
export interface DemonstrationNode {
  name: string;
  /** In the embedded server: not that of a node by itself. */
  database: string;
  members: string[];
  people: Person[];
}

/** The first one founds the group. */
export const NODES: readonly DemonstrationNode[] = [
  {
    name: 'Centre de gestion',
    database: 'vigie_demo_1',
    members: [
      'cdg-haute-vezonne',
      'commune-saint-avit',
      'commune-pierrelance',
      'commune-aulnois',
      'commune-montfauve',
      'commune-tauriere',
      'commune-chantebise',
    ],
    people: PEOPLE_OF_CENTRE,
  },
  {
    name: 'Vézonne Numérique',
    database: 'vigie_demo_2',
    members: ['syndicat-vezonne-numerique', 'commune-sorbelle', 'commune-fontclare'],
    people: PEOPLE_OF_SYNDICATE,
  },
  {
    name: 'Pays de Vézonne',
    database: 'vigie_demo_3',
    members: ['cc-pays-de-vezonne', 'ville-argelieu', 'ccas-argelieu'],
    people: PEOPLE_OF_EPCI,
  },
];
