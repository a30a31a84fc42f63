import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import { MembersNamedDocument } from './viewer.documents';

/** The first fifty members that the person reads whose name has this part, as it is typed. `isWanted`: false asks nothing. */
export function useMembersNamed(name: string, isWanted: boolean) {
  const [asked] = useDebouncedValue(name.trim(), 150);
  const [{ data, fetching }] = useQuery({
    query: MembersNamedDocument,
    variables: { name: asked === '' ? null : asked },
    pause: !isWanted,
    requestPolicy: 'cache-first',
  });
  return { members: data?.members.nodes ?? [], isFetching: fetching };
}
