import { readBundle, type RegisterBundle } from '../../../libs/model/src/index.js';
import type { Written } from '../../../libs/law/examples/example.js';
import { generatedGroup, type Size } from '../generated-group.js';

/** The generated group as registers that were read, every one of them with a use of the same provider besides. */
export function registersOf(size: Size): RegisterBundle[] {
  return [...generatedGroup(size)].map((document) => read(JSON.stringify(withSharedProvider(document))));
}

/** A register of another size beside the group: of the same providers, by a member of its own. */
export function oneRegister(memberId: string, activitiesPerMember: number): RegisterBundle {
  const [register] = registersOf({ members: 1, activitiesPerMember });
  if (register === undefined) throw new Error('A group has a member.');
  return {
    ...register,
    member: { ...register.member, id: memberId },
    agreements: register.agreements.map((agreement) => ({ ...agreement, holderId: memberId })),
  };
}

/** The provider that every member uses. */
export const EVERYWHERE = 'p-everywhere';

function withSharedProvider(register: Written<RegisterBundle>): Written<RegisterBundle> {
  const provider = { id: EVERYWHERE, name: 'Éditeur de tous', identifiers: { domain: 'tous.example' }, country: 'FR' };
  const { activities = [], providers = [], engagements = [], locations = [] } = register;
  return {
    ...register,
    providers: [...providers, provider],
    engagements: [
      ...engagements,
      {
        id: 'e-everywhere',
        activityIds: [activities[0]?.id ?? ''],
        providerId: EVERYWHERE,
        service: 'Messagerie',
        role: 'PROCESSOR',
      },
    ],
    locations: [...locations, { id: 'l-everywhere', engagementId: 'e-everywhere', kind: 'PRIMARY', country: 'FR' }],
  };
}

function read(document: string): RegisterBundle {
  const reading = readBundle(Buffer.from(document));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return reading.bundle;
}
