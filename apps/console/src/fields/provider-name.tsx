import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { Link } from '../parts/link';
import { ProviderNameDocument } from './provider-field.documents';

/** A provider that a record names by its id alone. */
export function ProviderName({ id }: { id: string }) {
  const t = useTranslations('fields.provider');
  const [{ data, fetching }] = useQuery({ query: ProviderNameDocument, variables: { id } });
  if (fetching && !data) return <span>…</span>;
  if (!data?.provider) return <span>{t('notThere')}</span>;
  return (
    <Link to="provider" params={{ providerId: data.provider.id }}>
      {data.provider.name}
    </Link>
  );
}
