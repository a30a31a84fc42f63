import { Button, type ButtonProps } from '@mantine/core';
import { lazy, Suspense, useState, type ReactNode } from 'react';

const DecideDialog = lazy(() => import('./decide-dialog'));

interface Props extends ButtonProps {
  findingIds: string[];
  decided: () => void;
  children: ReactNode;
}

/** Opens the dialog that decides; it is loaded when it is first opened. */
export function DecideButton({ findingIds, decided, children, ...look }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} {...look}>
        {children}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <DecideDialog
            findingIds={findingIds}
            close={() => setOpen(false)}
            decided={() => {
              setOpen(false);
              decided();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
