import { useViewer, type Viewer } from './session';

export type Permission = Viewer['may'][number];

/** Whether the person may do one of these, on the node or anywhere. What they may do on a member, `Member.may` tells. */
export function useMay(...permissions: Permission[]): boolean {
  return useViewer().may.some((permission) => permissions.includes(permission));
}
