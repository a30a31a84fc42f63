import { useNavigate } from '@tanstack/react-router';
import { PLACES } from '../places';
import type { Target } from './link';

/** Leads to a screen after an act. */
export function useGo() {
  const navigate = useNavigate();
  return ({ to, params, search }: Target) => navigate({ to: PLACES[to], params: params, search: search });
}
