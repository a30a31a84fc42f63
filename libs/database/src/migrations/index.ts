import { RolesAndAccounts1 } from './1-roles-and-accounts.js';
import { Journal2 } from './2-journal.js';
import { Records3 } from './3-records.js';
import { RowLevelSecurity4 } from './4-row-level-security.js';

/** In the order in which they are run. One that was released is never changed. */
export const migrations = [RolesAndAccounts1, Journal2, Records3, RowLevelSecurity4];
