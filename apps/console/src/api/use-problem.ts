import type { CombinedError } from 'urql';
import { useTranslations } from 'use-intl';

export interface Problem {
  kind: 'FORBIDDEN' | 'OFFLINE' | 'OTHER';
  message: string;
}

/** What went wrong, for the person: whether to ask for a right, to wait for the network, or to tell somebody the number of the request. */
export function useProblem(): (error: CombinedError | undefined) => Problem {
  const t = useTranslations('parts.problem');
  return (error) => {
    const first = error?.graphQLErrors[0];
    if (first?.extensions.code === 'FORBIDDEN') return { kind: 'FORBIDDEN', message: first.message };
    if (first) return { kind: 'OTHER', message: first.message };
    return { kind: 'OFFLINE', message: t('offline') };
  };
}
