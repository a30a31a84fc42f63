import { Agent, request } from 'node:http';
import type { OwnProcess } from './own-process.js';

/** A question to a server, over connections that stay open. */
export class Asking {
  private readonly agent: Agent;
  private turn = 0;

  constructor(
    readonly server: OwnProcess,
    /** Several people ask in turn: each may only ask so much in a minute. */
    private readonly asked: { cookies: readonly string[]; query: string; variables: object },
    private readonly connections = 1,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** The text of one answer. */
  once(variables: object = this.asked.variables): Promise<string> {
    const body = JSON.stringify({ query: this.asked.query, variables });
    const { cookies } = this.asked;
    const cookie = cookies[this.turn++ % cookies.length];
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.server.address}/graphql`, { method: 'POST', agent: this.agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(`${answer.statusCode} ${text.slice(0, 500)}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** On every connection, one question after the other. */
  async during(milliseconds: number): Promise<Load> {
    const [cpu, start] = [await this.server.cpu(), performance.now()];
    let answers = 0;
    const ask = async () => {
      for (; performance.now() - start < milliseconds; answers++) await this.once();
    };
    await Promise.all(Array.from({ length: this.connections }, ask));
    const seconds = (performance.now() - start) / 1000;
    return { perSecond: answers / seconds, cpuOfEach: ((await this.server.cpu()) - cpu) / answers };
  }

  close(): void {
    this.agent.destroy();
  }
}

export interface Load {
  /** Answers. */
  perSecond: number;
  /** Processor time of the server, in milliseconds. */
  cpuOfEach: number;
}
