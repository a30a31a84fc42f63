import { Alert } from '@mantine/core';

/** What was refused and belongs to no field, above the form. */
export function FormAlert({ message }: { message: string | null }) {
  if (message === null) return null;
  return (
    <Alert color="red" variant="outline" role="alert">
      {message}
    </Alert>
  );
}
