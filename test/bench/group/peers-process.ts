import { endWithParent, serveParent } from '../../../apps/registry/src/supervisor/serve-parent.js';
import type { Roster } from '../../../libs/group/src/index.js';
import { Peer } from './peer.js';
import type { PeersTasks } from './peers-tasks.js';

/** The simulated nodes of a group, each on a port of its own. */
let roster: Roster | null = null;

function joined(): Roster {
  if (roster === null) throw new Error('These nodes are in no group yet.');
  return roster;
}

const tasks: PeersTasks = {
  listen: async ({ peers, tls }) => Promise.all(peers.map((spec) => Peer.listen(spec, tls, joined))),
  join: async (given) => {
    roster = given;
    return null;
  },
};
endWithParent(async () => undefined);
serveParent(tasks);
