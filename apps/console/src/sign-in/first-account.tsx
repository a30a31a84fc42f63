import { useTranslations } from 'use-intl';
import { LinkForm } from './link-form';
import { useAct } from '../api/use-act';
import { useLanguage } from '../words/words-provider';
import { CreateFirstAccountDocument } from './sign-in.documents';

/** For the link that a new node prints. */
export default function FirstAccount() {
  const t = useTranslations('signIn.first');
  const { language } = useLanguage();
  const { act, isActing } = useAct(CreateFirstAccountDocument);
  return (
    <LinkForm
      title={t('title')}
      intro={t('intro')}
      submit={t('act')}
      asksWho
      isActing={isActing}
      act={({ secret, name, email, password }) => act({ secret, name, email, password, locale: language })}
    />
  );
}
