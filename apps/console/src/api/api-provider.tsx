import { useMemo, type ReactNode } from 'react';
import { cacheExchange, Client, fetchExchange, mapExchange, Provider } from 'urql';
import { useLanguage } from '../words/words-provider';

/** Told when an answer says that nobody is signed in any more. */
export const signedOut = new EventTarget();

/** One address, `/graphql`, in the language of the screen. What is shown is asked again each time that a screen opens. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const client = useMemo(
    () =>
      new Client({
        url: '/graphql',
        requestPolicy: 'cache-and-network',
        preferGetMethod: false,
        fetchOptions: { headers: { 'accept-language': language } },
        exchanges: [
          cacheExchange,
          mapExchange({
            onError: ({ graphQLErrors }) => {
              if (graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED'))
                signedOut.dispatchEvent(new Event('out'));
            },
          }),
          fetchExchange,
        ],
      }),
    [language],
  );
  return <Provider value={client}>{children}</Provider>;
}
