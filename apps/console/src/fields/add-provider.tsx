import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMay } from '../session/use-may';
import { Dialog } from '../changes/dialog';
import { AddProviderForm } from './add-provider-form';

/** For a provider that the catalogue does not know yet. `name`: what was typed to find it. */
export function AddProvider({ name, then }: { name: string; then: (id: string) => void }) {
  const t = useTranslations('fields.provider');
  const [isOpen, setOpen] = useState(false);
  const mayAdd = useMay('PROVIDERS_ADD');
  if (!mayAdd) return null;
  const choose = (id: string) => {
    setOpen(false);
    then(id);
  };
  return (
    <Group>
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
      <Dialog title={t('addTitle')} isOpen={isOpen} close={() => setOpen(false)}>
        <AddProviderForm name={name} then={choose} />
      </Dialog>
    </Group>
  );
}
