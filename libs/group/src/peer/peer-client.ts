import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Agent } from 'undici';
import { type Settings, SETTINGS } from '../../../runtime/src/index.js';
import { AddressRefused, refuseAddress } from './allowed-address.js';
import { codeOf } from './code-of.js';
import { type CallLimits, connections, INTERACTIVE, NotConnected, PATIENT } from './connections.js';
import { PeerFailure } from './peer-failure.js';

export interface SentRequest {
  url: string;
  headers: Record<string, string>;
  body: Uint8Array;
  deadlineMs: number;
  signal: AbortSignal;
}

export interface ReceivedResponse {
  status: number;
  headers: Record<string, string | undefined>;
  /** As it came: packed, if it is. */
  body: Buffer;
  limits: CallLimits;
}

/** Sends to other nodes, within limits, whatever they do. */
@Injectable()
export class PeerClient implements OnModuleDestroy {
  private readonly agents = new Map<CallLimits, Agent>();

  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'peersPrivate'>) {}

  /** What came back, whatever its status. Throws PeerFailure. */
  async send(request: SentRequest): Promise<ReceivedResponse> {
    const exchange: Exchange = { end: new AbortController(), hasHeaders: false };
    const { end } = exchange;
    const timer = setTimeout(() => end.abort(), Math.max(1, Math.floor(request.deadlineMs)));
    const leave = () => end.abort();
    request.signal.addEventListener('abort', leave);
    if (request.signal.aborted) leave();
    try {
      // A request that waits for its connection does not hear that it is over.
      return await Promise.race([this.exchange(request, exchange), aborted(end.signal)]);
    } catch (error) {
      if (end.signal.aborted) throw failure('DEADLINE', 'time was up', error);
      throw whyNot(error, exchange.hasHeaders);
    } finally {
      clearTimeout(timer);
      request.signal.removeEventListener('abort', leave);
    }
  }

  private async exchange({ url, headers, body, deadlineMs }: SentRequest, exchange: Exchange): Promise<ReceivedResponse> {
    const limits = deadlineMs > SOMEBODY_WAITS ? PATIENT : INTERACTIVE;
    const to = new URL(url);
    refuseAddress(to, this.settings.peersPrivate);
    const answer = await this.agent(limits).request({
      origin: to.origin,
      path: to.pathname,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip', accept: 'application/json', ...headers },
      body: Buffer.from(body),
      signal: exchange.end.signal,
    });
    exchange.hasHeaders = true;
    const received = Buffer.from(await answer.body.arrayBuffer());
    return { status: answer.statusCode, headers: onlyTexts(answer.headers), body: received, limits };
  }

  /** Lets the connections go. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.agents.values()].map((agent) => agent.destroy()));
    this.agents.clear();
  }

  private agent(limits: CallLimits): Agent {
    const agent = this.agents.get(limits) ?? connections(limits, this.settings.peersPrivate);
    this.agents.set(limits, agent);
    return agent;
  }
}

/** A request on its way. */
interface Exchange {
  end: AbortController;
  hasHeaders: boolean;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const tell = () => reject(new Error('The call is over.'));
    if (signal.aborted) tell();
    else signal.addEventListener('abort', tell);
  });
}

/** Milliseconds: the longest that a question of a person takes. */
const SOMEBODY_WAITS = 3000;

function whyNot(error: unknown, hasHeaders: boolean): PeerFailure {
  const code = codeOf(error);
  if (error instanceof NotConnected || error instanceof AddressRefused || code === 'ERR_INVALID_URL') {
    return failure('UNREACHABLE', 'no connection', error, false);
  }
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return failure('TOO_LARGE', 'the answer is too large', error);
  if (hasHeaders || /^(HPE_|UND_ERR_HEADERS_OVERFLOW)/.test(code))
    return failure('PROTOCOL_ERROR', `a broken answer ${code}`, error);
  return failure('UNREACHABLE', `no answer ${code}`, error);
}

const failure = (
  outcome: 'DEADLINE' | 'UNREACHABLE' | 'TOO_LARGE' | 'PROTOCOL_ERROR',
  detail: string,
  cause: unknown,
  wasSent = true,
) => new PeerFailure(outcome, detail, { wasSent, cause });

/** A header that comes twice is none that can be trusted. */
function onlyTexts(headers: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? undefined : value]));
}
