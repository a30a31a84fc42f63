import { useParams } from '@tanstack/react-router';

/** A part of the address, such as `memberId` of `/membres/$memberId`. */
export function usePart(name: string): string {
  const parts: Record<string, string | undefined> = useParams({ strict: false });
  return parts[name] ?? '';
}
