import { RolesAndAccounts1 } from './1-roles-and-accounts.js';
import { Journal2 } from './2-journal.js';
import { Records3 } from './3-records.js';
import { Agreements4 } from './4-agreements.js';
import { RowLevelSecurity5 } from './5-row-level-security.js';
import { Findings6 } from './6-findings.js';
import { Group7 } from './7-group.js';
import { Coverage8 } from './8-coverage.js';
import { SharedViews9 } from './9-shared-views.js';

/** In the order in which they are run. One that was released is never changed. */
export const migrations = [
  RolesAndAccounts1,
  Journal2,
  Records3,
  Agreements4,
  RowLevelSecurity5,
  Findings6,
  Group7,
  Coverage8,
  SharedViews9,
];
