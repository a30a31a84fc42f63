import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

/** The whole register as one file, which the member keeps or takes elsewhere. */
export function ExportLink({ memberId }: { memberId: string }) {
  const t = useTranslations('register.member');
  return (
    <Button
      component="a"
      href={`/export/register/${encodeURIComponent(memberId)}`}
      download
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {t('export')}
    </Button>
  );
}
