import { useTranslations } from 'use-intl';
import { useAct } from '../api/use-act';
import { LinkForm } from './link-form';
import { ChoosePasswordDocument } from './sign-in.documents';

/** For the link that an administrator hands over. */
export default function ChoosePassword() {
  const t = useTranslations('signIn.choose');
  const { act, isActing } = useAct(ChoosePasswordDocument);
  return (
    <LinkForm title={t('title')} submit={t('act')} isActing={isActing} act={({ secret, password }) => act({ secret, password })} />
  );
}
