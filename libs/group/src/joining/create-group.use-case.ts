import { Inject, Injectable } from '@nestjs/common';
import { Transactions, type Actor, type Tx } from '../../../database/src/index.js';
import { newId, refuse, type Refused, SETTINGS, type Settings } from '../../../runtime/src/index.js';
import { fingerprintOf } from '../keys/fingerprint.js';
import { keepNewKey } from '../keys/kept-keys.js';
import { keepDeclaration } from '../roster/declarations.js';
import { journal } from '../roster/group-journal.js';
import { insertOwnNode, type OwnNode, ownNode } from '../roster/own-node.js';
import { ownDeclaration } from '../roster/own-declaration.query.js';
import { signRoster } from '../roster/sign-roster.js';
import { forgetGroup } from './forget-group.js';
import { nodeAddress, shortName } from './node-address.js';

export interface CreateGroupInput {
  name: string;
  nodeName: string;
  url: string;
}

/** This node founds a group, and keeps its roster. */
@Injectable()
export class CreateGroup {
  constructor(
    private readonly transactions: Transactions,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'peersPrivate'>,
  ) {}

  run(actor: Actor, input: CreateGroupInput): Promise<{ groupId: string; nodeId: string; groupFingerprint: string } | Refused> {
    return this.transactions.run({ ...actor, reach: 'NODE' }, async (tx) => {
      const groupName = shortName(input.name, ['input', 'name']);
      const nodeName = shortName(input.nodeName, ['input', 'nodeName']);
      const url = nodeAddress(input.url, this.settings.peersPrivate);
      await refuseSecondGroup(tx);
      const { kid: pinned } = await keepNewKey(tx, 'GROUP');
      await keepNewKey(tx, 'NODE');
      const place = { groupId: newId(), groupName, nodeId: newId(), nodeName, url, keeperUrl: null, pinned };
      const own: OwnNode = { ...place, state: 'MEMBER', invitation: null, joinedAt: tx.at, rosterCheckedAt: null };
      await insertOwnNode(tx, own);
      const declared = await ownDeclaration(tx, own, [], tx.at);
      const at = new Date(tx.at);
      await keepDeclaration(tx, {
        nodeId: own.nodeId,
        state: 'ACTIVE',
        nonceHash: null,
        declared,
        declaredAt: at,
        approved: declared,
        approvedAt: at,
      });
      await journal(tx, 'GROUP', own.groupId, 'CREATED', { name: groupName, node: own.nodeId, url, key: pinned });
      await signRoster(tx, own);
      return { groupId: own.groupId, nodeId: own.nodeId, groupFingerprint: fingerprintOf(pinned) };
    });
  }
}

/** A node is in one group. What is left of one that it asked to join, or was removed from, makes way. */
export async function refuseSecondGroup(tx: Tx): Promise<void> {
  const before = await ownNode(tx);
  if (before?.state === 'MEMBER') {
    const { groupName } = before;
    refuse('CONFLICT', ['input'], {
      fr: `Ce nœud fait déjà partie du groupe « ${groupName} » : il faut d’abord le quitter.`,
      en: `This node is in the group “${groupName}” already: leave it first.`,
    });
  }
  if (before !== null) await forgetGroup(tx);
}
