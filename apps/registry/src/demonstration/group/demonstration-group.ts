import { fileURLToPath } from 'node:url';
import {
  embeddedDirectory,
  ensureDatabase,
  holdsSomething,
  keepRunning,
  NODE_DATABASE,
  startEmbedded,
  type EmbeddedServer,
} from '../../../../../libs/database/src/index.js';
import type { Log, Settings } from '../../../../../libs/runtime/src/index.js';
import { freePorts } from '../../supervisor/free-ports.js';
import { KeptProcess } from '../../supervisor/kept-process.js';
import { NODES, type DemonstrationNode } from './nodes.js';
import type { NodeTasks } from './tasks.js';
import { welcomeToGroup } from './welcome-to-group.js';

/** A node of the group that runs. */
export interface RunningNode extends DemonstrationNode {
  /** On this machine. */
  address: string;
  process: KeptProcess<NodeTasks>;
}

/** The group of the demonstration: a process for each node, a database for each in one embedded server, and this process over them. */
export class DemonstrationGroup {
  private opening: Promise<EmbeddedServer | null> = Promise.resolve(null);
  private starting: Promise<RunningNode>[] = [];
  private letDie = (): void => undefined;
  private isStopping = false;
  /** Whether the server, which may have been running, is this group's to stop. */
  private isOurs = false;

  constructor(
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** What the person who started it reads. Null: the data directory holds the registers of a node by itself, which is left to it. */
  async start(): Promise<string | null> {
    try {
      const server = await this.open();
      if (await holdsSomething(server, NODE_DATABASE)) return null;
      await freePorts(NODES.map((_, index) => this.settings.port + index));
      this.isOurs = true;
      this.letDie = keepRunning(server, (line) => this.log.warn(line));
      this.starting = NODES.map((node, index) => this.startNode(server, node, this.settings.port + index));
      return await welcomeToGroup(await Promise.all(this.starting));
    } catch (error) {
      // Whoever stopped it meanwhile ends the process.
      if (this.isStopping) return new Promise(() => undefined);
      await this.stop();
      throw error;
    }
  }

  /** The nodes finish what they do, then the database stops. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const server = await this.opening.catch(() => null);
    const started = await Promise.allSettled(this.starting);
    await Promise.all(started.map(async (node) => node.status === 'fulfilled' && node.value.process.stop()));
    this.letDie();
    if (server !== null && (this.isOurs || !server.wasRunning)) await server.stop();
  }

  private async open(): Promise<EmbeddedServer> {
    const opening = startEmbedded({ directory: embeddedDirectory(this.settings), log: (line) => this.log.info(line) });
    this.opening = opening;
    return opening;
  }

  private async startNode(server: EmbeddedServer, node: DemonstrationNode, port: number): Promise<RunningNode> {
    await ensureDatabase(server, node.database);
    const tell = ({ waitMs }: { waitMs: number }) =>
      this.log.error({ node: node.name, waitMs }, 'a node of the demonstration ended, and is started again');
    const environment = { ...process.env, ...this.environmentOf(node, port), DATABASE_URL: server.url(node.database) };
    return { ...node, address: `http://127.0.0.1:${port}`, process: await KeptProcess.start(SCRIPT, environment, tell) };
  }

  private environmentOf({ database }: DemonstrationNode, port: number): NodeJS.ProcessEnv {
    return {
      PORT: String(port),
      DATABASE_MIGRATION_URL: '',
      VIGIE_DATABASE_POOL: '5',
      VIGIE_DEMO: '0',
      VIGIE_DEMO_NODE: database,
      VIGIE_PEERS_PRIVATE: 'true',
      VIGIE_PUBLIC_URL: port === this.settings.port ? (this.settings.publicUrl ?? '') : '',
    };
  }
}

const SCRIPT = fileURLToPath(new URL('node-of-group.js', import.meta.url));
