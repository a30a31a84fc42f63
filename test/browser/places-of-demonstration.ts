import { PLACES, type PlaceName } from '../../apps/console/src/places.js';
import type { Client } from '../support/client.js';

/** Every place of the console with records of one member of the demonstration in its address. */
export async function placesOfDemonstration(dpo: Client, memberName = 'Montfauve'): Promise<Record<PlaceName, string>> {
  const { members } = await dpo.ask(
    `query ($name: String!) {
    members(first: 1, filter: { name: $name }) { nodes { id
      findings(first: 1) { nodes { id } }
      activities(first: 1) { nodes { id } }
      engagements(first: 1) { nodes { id provider { id } } }
      locations(first: 1) { nodes { id } }
      agreements(first: 1) { nodes { id } } } }
  }`,
    { name: memberName },
  );
  const [member] = members.nodes;
  const ids: Record<string, string> = {
    $findingId: member.findings.nodes[0].id,
    $memberId: member.id,
    $activityId: member.activities.nodes[0].id,
    $engagementId: member.engagements.nodes[0].id,
    $locationId: member.locations.nodes[0].id,
    $agreementId: member.agreements.nodes[0].id,
    $providerId: member.engagements.nodes[0].provider.id,
  };
  const filled = (path: string) => path.replace(/\$\w+/g, (name) => ids[name] ?? name);
  const paths = Object.entries(PLACES).map(([name, path]) => [name, filled(path)] as const);
  return {
    ...(Object.fromEntries(paths) as Record<PlaceName, string>),
    firstAccount: '/first-account#x',
    choosePassword: '/password#x',
  };
}
