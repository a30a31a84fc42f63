import { fingerprintOf } from '../keys/fingerprint.js';
import type { Roster } from '../roster/roster.js';
import type { GroupAdministrationView } from './group-administration.query.js';
import type { GroupAdministration, ListedNode, NodeToApprove } from './group-administration.model.js';
import type { WaitingNode } from './waiting-nodes.query.js';

/** As the API shows it. */
export function shownAdministration({ own, roster, keys, waiting, invitations }: GroupAdministrationView): GroupAdministration {
  return {
    groupId: own.groupId,
    groupName: own.groupName,
    groupFingerprint: fingerprintOf(own.pinned),
    nodeId: own.nodeId,
    nodeName: own.nodeName,
    url: own.url,
    state: own.state,
    isKeeper: own.keeperUrl === null,
    keys,
    rosterVersion: roster?.version ?? null,
    rosterIssuedAt: roster?.issuedAt ?? null,
    rosterExpiresAt: roster?.expiresAt ?? null,
    rosterCheckedAt: own.rosterCheckedAt,
    nodes: roster === null ? [] : listedNodes(roster),
    toApprove: waiting.map(shownWaiting),
    invitations,
  };
}

export function listedNodes({ nodes, members, keeper }: Roster): ListedNode[] {
  return nodes.map(({ id, name, url, state, keys }) => ({
    id,
    name,
    url,
    state,
    isKeeper: id === keeper.nodeId,
    fingerprints: keys.map(({ kid }) => fingerprintOf(kid)),
    members: members.filter(({ nodeId }) => nodeId === id).length,
  }));
}

function shownWaiting({ nodeId, holders, declaredAt, ...node }: WaitingNode): NodeToApprove {
  return { ...node, id: nodeId, since: declaredAt, holders: holders.map(({ role, label }) => ({ role, name: label })) };
}
