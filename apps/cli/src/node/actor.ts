import { theCommandLine, type Actor } from '../../../../libs/database/src/index.js';

/** The command line, when it is about accounts, roles and members rather than registers. */
export const ofTheNode: Actor = { ...theCommandLine, reach: 'NODE' };
