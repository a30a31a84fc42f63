import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { signedOut } from '../api/api-provider';
import { useProblem } from '../api/use-problem';
import { Failure } from '../parts/failure';
import { Waiting } from '../parts/waiting';
import { useLanguage } from '../words/words-provider';
import { ViewerDocument, type ViewerQuery } from './viewer.documents';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

interface Session {
  /** Null: nobody is signed in. */
  viewer: Viewer | null;
  /** Asks again who is signed in. */
  renew: () => void;
}
const Current = createContext<Session>({ viewer: null, renew: () => {} });
export const useSession = () => useContext(Current);

/** The person of a screen that only people who are signed in see. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (!viewer) throw new Error('This screen is shown to nobody who is not signed in.');
  return viewer;
}

/** Knows who is signed in, and speaks their language. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: ViewerDocument });
  const { speak } = useLanguage();
  const problemOf = useProblem();
  const viewer = data?.viewer ?? null;
  const session = useMemo(() => ({ viewer, renew: () => ask({ requestPolicy: 'network-only' }) }), [viewer, ask]);
  useEffect(() => {
    signedOut.addEventListener('out', session.renew);
    return () => signedOut.removeEventListener('out', session.renew);
  }, [session]);
  const spoken = viewer?.locale;
  useEffect(() => {
    if (spoken === 'fr' || spoken === 'en') speak(spoken);
  }, [spoken, speak]);
  if (!data && fetching) return <Waiting />;
  if (!data && error) return <Failure message={problemOf(error).message} again={session.renew} />;
  return <Current value={session}>{children}</Current>;
}
