import { SegmentedControl } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { useSession } from '../session/session';
import { SpeakLanguageDocument } from '../session/viewer.documents';
import { useLanguage, type Language } from '../words/words-provider';

/** The language of the account, so that what the service says follows; before there is one, that of the browser. */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const { language, speak } = useLanguage();
  const { viewer, renew } = useSession();
  const [, keep] = useMutation(SpeakLanguageDocument);
  async function choose(next: Language) {
    if (!viewer) return speak(next);
    await keep({ input: { locale: next } });
    renew();
  }
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={language}
      onChange={(next) => void choose(next)}
      data={[
        { value: 'fr', label: <abbr title="Français">FR</abbr> },
        { value: 'en', label: <abbr title="English">EN</abbr> },
      ]}
    />
  );
}
