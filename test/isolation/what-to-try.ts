import type { Fixture } from './everything-of-a-member.js';

/**
 * Something to send for every mutation of the schema, on the records of another. It could be answered by whoever may, without changing
 * anything: it is refused at the last moment, as an old version or as an empty name.
 */
export function mutationsOn({
  member,
  activity,
  engagement,
  location,
  agreement,
  provider,
  otherProvider,
  finding,
  sha256,
}: Fixture): Record<string, object> {
  const old = 999;
  const day = '2026-01-01';
  const someone = { email: 'personne@exemple.fr' };
  return {
    recordActivity: { memberId: member, name: '', role: 'CONTROLLER', stage: 'LIVE', purposes: [] },
    correctActivity: { activityId: activity, version: old, name: 'Autre' },
    stopActivity: { activityId: activity, version: old, to: day },
    removeActivity: { activityId: activity, version: old },
    engageProvider: { memberId: member, activityIds: [activity], providerId: provider, service: '', role: 'PROCESSOR' },
    correctEngagement: { engagementId: engagement, version: old, service: 'Autre' },
    endEngagement: { engagementId: engagement, version: old, to: day },
    removeEngagement: { engagementId: engagement, version: old },
    declareLocation: { memberId: member, kind: 'BACKUP' },
    correctLocation: { locationId: location, version: old, country: 'FR' },
    endLocation: { locationId: location, version: old, to: day },
    removeLocation: { locationId: location, version: old },
    answerForProvider: { providerId: otherProvider, memberIds: [member], kind: 'PRIMARY', country: 'FR' },
    recordAgreement: { memberId: member, kind: 'PROCESSING', title: '', state: 'DRAFT', vehicle: 'OWN' },
    correctAgreement: { agreementId: agreement, version: old, title: 'Autre' },
    signAgreement: { agreementId: agreement, version: old, signedOn: day },
    terminateAgreement: { agreementId: agreement, version: old, to: day },
    removeAgreement: { agreementId: agreement, version: old },
    reviewClause: { agreementId: agreement, version: old, clauseId: '28.3.a', present: true },
    addBeneficiaries: { agreementId: agreement, version: old, beneficiaries: [{ name: 'Autre' }] },
    removeBeneficiaries: { agreementId: agreement, version: old, names: ['Autre'] },
    recordSubProcessorNotice: { agreementId: agreement, version: old, providerId: provider, notifiedOn: day },
    answerSubProcessorNotice: {
      agreementId: agreement,
      version: old,
      providerId: provider,
      notifiedOn: day,
      decision: 'ACCEPTED',
      decidedOn: day,
    },
    recordOversight: { agreementId: agreement, version: old, lastOn: day },
    attachDocument: { agreementId: agreement, version: old, name: 'Acte.pdf', sha256 },
    detachDocument: { agreementId: agreement, version: old, sha256 },
    confirmAgreements: { memberId: member },
    shareWithGroup: { memberId: member, groupDpo: 'REGISTER', version: old },
    decideOnFindings: { findingIds: [finding], state: 'ACCEPTED', reason: ' ' },
    createMember: { name: '', kind: 'COMMUNE' },
    correctMember: { memberId: member, version: old, name: 'Autre' },
    removeMember: { memberId: member, version: old },
    addProvider: { name: '' },
    correctProvider: { providerId: provider, version: old, name: 'Autre' },
    mergeProviders: { keepId: provider, mergeId: otherProvider, version: old },
    redactHistory: { id: activity, fields: ['nothing'] },
    grantRole: { memberId: member, ...someone, role: 'READER' },
    revokeRole: { memberId: member, ...someone, role: 'READER' },
    openMember: { memberId: member, ...someone },
    grantNodeRole: { ...someone, role: 'LAWYER' },
    revokeNodeRole: { ...someone, role: 'LAWYER' },
    createToken: { name: 'Outil', expiresOn: '2000-01-01', memberIds: [member], role: 'READER' },
    revokeToken: { tokenId: 'none' },
    inviteAccount: { email: 'pas une adresse', name: 'Quelqu’un', memberId: member, role: 'READER' },
    createPasswordLink: { accountId: '00000000-0000-0000-0000-000000000001' },
    disableAccount: { accountId: '00000000-0000-0000-0000-000000000001' },
    enableAccount: { accountId: '00000000-0000-0000-0000-000000000001' },
    eraseAccount: { accountId: '00000000-0000-0000-0000-000000000001' },
    createGroup: { name: '', nodeName: 'Nœud', url: 'https://vigie.exemple.fr' },
    joinGroup: { code: 'vgi_', nodeName: 'Nœud', url: 'https://vigie.exemple.fr' },
    leaveGroup: {},
    rotateKeys: { of: 'NODE' },
    changeOwnNode: { nodeName: 'Autre' },
    inviteNode: {},
    approveNode: { nodeId: '00000000-0000-0000-0000-000000000001', seen: '' },
    refuseNode: { nodeId: '00000000-0000-0000-0000-000000000001' },
    suspendNode: { nodeId: '00000000-0000-0000-0000-000000000001' },
    resumeNode: { nodeId: '00000000-0000-0000-0000-000000000001' },
    removeNode: { nodeId: '00000000-0000-0000-0000-000000000001' },
  };
}

/** A document for every query of the schema: all that it can tell of the records of another. */
export function queriesOn({
  member,
  activity,
  engagement,
  location,
  agreement,
  provider,
  finding,
}: Fixture): Record<string, string> {
  const told = 'runs { id } explanation facts subject { label } activities { name } decision { reason }';
  const lists = `may activities { totalCount nodes { name securityMeasures } } engagements { nodes { service } } locations { nodes { place } }
    agreements { nodes { title beneficiaries { name } } } findingsPending findings { totalCount nodes { ${told} } }`;
  const nodes = [member, activity, engagement, location, agreement, provider, finding].map(
    (
      id,
      index,
    ) => `n${index}: node(id: "${id}") { id __typename ... on Activity { name } ... on Engagement { service activities { name } }
      ... on Finding { ${told} } ... on Location { place engagement { service } findings { ${told} } } ... on Agreement { title } ... on Member { ${lists} }
      ... on Provider { engagements { nodes { service } } usedByMembers { totalCount } } }`,
  );
  const used = `name use { members services countries unknown withoutAgreement } engagements { totalCount nodes { service member { name } } } usedByMembers { totalCount nodes { name } }
    findings { totalCount nodes { ${told} } }`;
  const entities = [activity, agreement, member].map(
    (id, index) => `{ __typename: "${['Activity', 'Agreement', 'Member'][index]}", id: "${id}" }`,
  );
  return {
    member: `{ member(id: "${member}") { id ${lists} } }`,
    members: `{ members { nodes { ${lists} } } }`,
    node: `{ ${nodes.join(' ')} }`,
    provider: `{ provider(id: "${provider}") { ${used} } }`,
    providers: `{ providers { nodes { ${used} } } }`,
    searchProviders: `{ searchProviders(text: "Prestataire") { ${used} } }`,
    matchProviders: `{ matchProviders(name: "Prestataire Clairement Connu") { provider { ${used} } } }`,
    possibleDuplicates: `{ possibleDuplicates { how one { ${used} } other { name } } }`,
    changes: '{ changes { nodes { record { id } changedFields member { name } } } }',
    history: `{ ${[activity, engagement, location, agreement]
      .map((id, index) => `h${index}: history(id: "${id}") { differences { field before after } by }`)
      .join(' ')} }`,
    verifyJournal: `{ verifyJournal(memberId: "${member}") { entries head } }`,
    rolesOfMember: `{ rolesOfMember(memberId: "${member}") { actorId name email role } }`,
    rolesOfNode: '{ rolesOfNode { actorId role } }',
    accounts: '{ accounts { nodes { email } } }',
    tokens: '{ tokens { id name } }',
    findings: `{ findings { established unknown pendingMembers nodes { ${told} provider { name } } } }`,
    comingFindings: `{ comingFindings(first: 500, to: "2091-01-01") { totalCount nodes { on noticeBy finding { ${told} } } } }`,
    findingGroups: '{ findingGroups(by: [MEMBER, RULE, PROVIDER]) { totalCount nodes { member { name } established } } }',
    findingSummary:
      '{ findingSummary(by: [RULE, COUNTRY]) { established unknown pendingMembers groups { keys { value } established } } }',
    groupAdministration: '{ groupAdministration { nodes { name } toApprove { members { name } } } }',
    activityTemplates: '{ activityTemplates { code draft { name purposes { name } } } }',
    activityTemplate: '{ activityTemplate(code: "EC-01") { code } }',
    rules: '{ rules { code title } }',
    lawCalendar: '{ lawCalendar { version events { id title sources { title } } } }',
    lawCalendars: `{ lawCalendars { version opened closed changes { nodes { change finding { ${told} } } } } }`,
    accessRecords: `{ accessRecords(memberId: "${member}") { totalCount nodes { person note operation } } }`,
    group: '{ group { name } }',
    viewer: '{ viewer { id memberships { member { id activities { nodes { name } } } } } }',
    _entities: `{ _entities(representations: [${entities.join(', ')}]) { ... on Activity { name } ... on Agreement { title } ... on Member { ${lists} } } }`,
    _service: '{ _service { sdl } }',
  };
}
