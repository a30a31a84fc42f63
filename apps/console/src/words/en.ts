import account from '../account/account.en.json';
import administration from '../administration/administration.en.json';
import changes from '../changes/changes.en.json';
import coming from '../coming/coming.en.json';
import fields from '../fields/fields.en.json';
import findings from '../findings/findings.en.json';
import law from '../law/law.en.json';
import parts from '../parts/parts.en.json';
import providers from '../providers/providers.en.json';
import register from '../register/register.en.json';
import shell from '../shell/shell.en.json';
import signIn from '../sign-in/sign-in.en.json';
import type { Words } from './fr';
import uses from '../uses/uses.en.json';
import vocabulary from './vocabulary.en.json';

const en: Words = {
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
export default en;
