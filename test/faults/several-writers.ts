import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, Client } from '../support/client.js';

/** A group that works with two providers: ids of the API. */
export interface SmallGroup {
  /** Its facts change. */
  provider: string;
  /** Its facts do not, and the union holds an agreement with it for all. */
  shared: { provider: string; agreement: string };
  union: string;
  communes: string[];
}

/** People of the group who write without pause, each their own records, until they are stopped or nobody answers them. */
export class SeveralWriters {
  private readonly acknowledged = new Map<string, number>();
  private isOver = false;
  private readonly working: Promise<unknown>;

  constructor(
    private readonly person: Client,
    private readonly group: SmallGroup,
  ) {
    const writers = [() => this.agreement(), () => this.facts(), () => this.decision()];
    const editors = group.communes.map((commune) => () => this.use(commune));
    this.working = Promise.all([...writers, ...editors].map((write) => this.repeat(write)));
    this.working.catch(() => undefined);
  }

  /** Until so many of their writes of each kind were acknowledged. */
  async have(writes: number): Promise<void> {
    const isShort = (kind: string) => (this.acknowledged.get(kind) ?? 0) < writes;
    while (kinds.some(isShort)) await Promise.race([wait(5), this.working]);
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.working;
  }

  private async repeat(write: () => Promise<void>): Promise<void> {
    while (!this.isOver) await write().catch((error: unknown) => this.isLost(error));
  }

  /** Whoever is no longer answered tries again; what is refused is a fault of the test. */
  private async isLost(error: unknown): Promise<void> {
    if (error instanceof Refusal) throw error;
    await wait(20);
  }

  /** Somebody records what a commune does, with whom, and where the data is. */
  private async use(memberId: string): Promise<void> {
    const data = [{ name: 'suivi', special: anyOf(['SOCIAL', 'ART_9', null]) }];
    const about = { name: 'Aide', role: 'CONTROLLER', stage: 'LIVE', from: '2019-01-01', purposes: [], data };
    const activity = await this.write('recordActivity', 'activity', { memberId, ...about });
    const { provider, shared } = this.group;
    const withWhom = anyOf([{ providerId: provider }, { providerId: shared.provider, sharedAgreementId: shared.agreement }]);
    const engagement = await this.write('engageProvider', 'engagement', {
      memberId,
      activityIds: [activity],
      ...withWhom,
      service: anyOf(['Aide', 'Agenda']),
      role: 'PROCESSOR',
    });
    await this.write('declareLocation', 'location', {
      memberId,
      engagementId: engagement,
      kind: anyOf(['PRIMARY', 'BACKUP']),
      country: anyOf(['FR', 'IE', 'US', 'CH', null]),
      keyCustody: anyOf(['PROVIDER', 'MEMBER', null]),
    });
  }

  /** Somebody says otherwise whom the shared agreement binds, and until when. */
  private async agreement(): Promise<void> {
    const { shared, communes } = this.group;
    const agreementId = shared.agreement;
    const version = await this.versionOf('Agreement', agreementId);
    const beneficiaries = communes.map((memberId) => ({
      memberId,
      name: 'Commune',
      conventionSignedOn: anyOf(['2022-01-15', '2022-03-15', null]),
      deliberationOn: anyOf(['2022-01-10', null]),
    }));
    await this.write('correctAgreement', 'agreement', {
      agreementId,
      version,
      beneficiaries,
      to: anyOf(['2025-07-01', '2030-07-01']),
    });
  }

  private async facts(): Promise<void> {
    const { provider: providerId } = this.group;
    const version = await this.versionOf('Provider', providerId);
    const certifications = anyOf([[], [{ scheme: 'DPF', from: '2023-09-01', to: '2027-09-01' }], null]);
    const control = anyOf([[{ country: 'US' }], [{ country: 'FR' }], null]);
    await this.write('correctProvider', 'provider', { providerId, version, control, certifications });
  }

  private async decision(): Promise<void> {
    const { findings } = await this.person.ask('{ findings(first: 3, filter: { decided: false }) { nodes { id } } }');
    const findingIds = findings.nodes.map(({ id }: { id: string }) => id) as string[];
    if (findingIds.length === 0) return;
    const input = { findingIds, state: 'ACCEPTED', reason: 'Reprise prévue' };
    const { decideOnFindings } = await this.person.ask(mutation('decideOnFindings', 'findings'), { input });
    // What was found may be gone when it is decided on.
    if (decideOnFindings.errors.length === 0) this.count('decideOnFindings');
  }

  private count(kind: string): void {
    this.acknowledged.set(kind, (this.acknowledged.get(kind) ?? 0) + 1);
  }

  private async versionOf(type: string, id: string): Promise<number> {
    const { node } = await this.person.ask(`query ($id: ID!) { node(id: $id) { ... on ${type} { version } } }`, { id });
    return node.version as number;
  }

  private async write(name: string, record: string, input: object): Promise<string> {
    const answer = (await this.person.ask(mutation(name, record), { input }))[name] as Answer;
    if (answer.errors.length > 0) throw new Refusal(JSON.stringify(answer.errors));
    this.count(name);
    return answer[record].id as string;
  }
}

const kinds = ['recordActivity', 'engageProvider', 'declareLocation', 'correctAgreement', 'correctProvider', 'decideOnFindings'];

class Refusal extends Error {}

const mutation = (name: string, record: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${record} { id } errors { path message } } }`;

const anyOf = <Choice>(choices: readonly Choice[]): Choice => choices[Math.floor(Math.random() * choices.length)] as Choice;
