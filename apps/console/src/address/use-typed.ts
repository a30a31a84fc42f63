import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState, type ChangeEvent } from 'react';

/** A text that filters as it is typed, a moment after the last key; it follows the address when that changes by itself. */
export function useTyped(value: string, settle: (typed: string) => void) {
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    if (value !== told.current) setTyped(value);
    told.current = value;
  }, [value]);
  const later = useDebouncedCallback((text: string) => {
    told.current = text.trim();
    settle(text);
  }, 250);
  return {
    value: typed,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
      setTyped(currentTarget.value);
      later(currentTarget.value);
    },
  };
}
