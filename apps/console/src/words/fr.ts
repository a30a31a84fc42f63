import account from '../account/account.fr.json';
import administration from '../administration/administration.fr.json';
import changes from '../changes/changes.fr.json';
import coming from '../coming/coming.fr.json';
import fields from '../fields/fields.fr.json';
import findings from '../findings/findings.fr.json';
import law from '../law/law.fr.json';
import parts from '../parts/parts.fr.json';
import providers from '../providers/providers.fr.json';
import register from '../register/register.fr.json';
import shell from '../shell/shell.fr.json';
import signIn from '../sign-in/sign-in.fr.json';
import uses from '../uses/uses.fr.json';
import vocabulary from './vocabulary.fr.json';

const fr = {
  account,
  administration,
  changes,
  coming,
  fields,
  findings,
  law,
  parts,
  providers,
  register,
  shell,
  signIn,
  uses,
  vocabulary,
};
export default fr;

export type Words = typeof fr;
