import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { readKept, writeKept } from '../kept/kept';
import type { Words } from './fr';

export type Language = 'fr' | 'en';

declare module 'use-intl' {
  interface AppConfig {
    Locale: (typeof LOCALES)[Language];
    Messages: Words;
  }
}

const loaders: Record<Language, () => Promise<{ default: Words }>> = { fr: () => import('./fr'), en: () => import('./en') };

/** How each writes days and numbers. */
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

interface Choice {
  language: Language;
  speak: (language: Language) => void;
}
const LanguageChoice = createContext<Choice>({ language: 'fr', speak: () => {} });
export const useLanguage = () => useContext(LanguageChoice);

/** French, unless the person or the browser says otherwise. Words of a language come when it is spoken. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [words, setWords] = useState<{ of: Language; messages: Words } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loaders[language]().then(({ default: messages }) => {
      if (!isWanted) return;
      document.documentElement.lang = language;
      setWords({ of: language, messages });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  const speak = useCallback((next: Language) => {
    writeKept('language', next);
    setLanguage(next);
  }, []);
  const choice = useMemo(() => ({ language, speak }), [language, speak]);
  if (words === null) return null;
  return (
    <LanguageChoice value={choice}>
      <IntlProvider locale={LOCALES[words.of]} messages={words.messages} timeZone="Europe/Paris">
        {children}
      </IntlProvider>
    </LanguageChoice>
  );
}

function firstLanguage(): Language {
  const kept = readKept('language');
  if (kept === 'fr' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
}
