import type { Viewer } from '../../../access/src/index.js';
import type { RequestContext } from './loader.js';

/** The viewer of a field that only those who signed in reach. */
export function signedIn({ viewer }: RequestContext): Viewer {
  if (viewer === null) throw new Error('This field is reached without being signed in.');
  return viewer;
}
