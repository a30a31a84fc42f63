import { Injectable } from '@nestjs/common';
import { groupCounter, type GroupCount } from '../merge/counts.js';
import { type Report, reportOf } from '../merge/report.js';
import { locationsSummary } from '../operations/locations-summary.operation.js';
import type { LocationsAnswer, LocationStanding, LocationsVariables } from '../protocol/registers.js';
import { type Asked, AskSources } from './ask-sources.js';
import { MemberNumbers } from './member-numbers.js';
import { memberResults } from './member-results.js';
import type { Question } from './question.js';

export interface LocationGroup {
  country: string | null;
  kind: string;
  standing: LocationStanding;
  locations: GroupCount;
  members: GroupCount;
}

export interface GroupLocations {
  groups: LocationGroup[];
  report: Report;
}

/** How many places hold the group's data, or reach it, by country and kind. */
@Injectable()
export class AskLocations {
  constructor(
    private readonly askSources: AskSources,
    private readonly memberNumbers: MemberNumbers,
  ) {}

  async run(question: Question, asOf: string): Promise<GroupLocations> {
    const sources = await this.askSources.run(question, ASKED, question.expected, () => ({ asOf }));
    const results = memberResults(ASKED.operation, sources);
    const numbers = { operation: ASKED.operation.name, asked: { asOf: asOf === question.today ? 'today' : asOf } };
    const { counted, copies } = await this.memberNumbers.run(question, numbers, sources, results, byMember);
    const keyed = counted.map((one) => one && { ...one, numbers: keyedGroups(one.numbers) });
    const count = groupCounter(keyed);
    const keys = [...new Set(keyed.flatMap((one) => [...(one?.numbers.keys() ?? [])]))].sort();
    const groups = keys.map((key): LocationGroup => {
      const [country, kind, standing] = JSON.parse(key) as [string | null, string, LocationStanding];
      return {
        country,
        kind,
        standing,
        locations: count((own) => own.get(key) ?? 0),
        members: count((own) => (own.has(key) ? 1 : 0)),
      };
    });
    return { groups, report: reportOf(question, sources, results, copies) };
  }
}

const ASKED: Asked<LocationsVariables, LocationsAnswer> = { operation: locationsSummary, answerName: 'LocationsAnswer' };

type MemberGroups = LocationsAnswer['members'][number][1];

const byMember = ({ members }: LocationsAnswer) => new Map<string, MemberGroups>(members);

const keyedGroups = (groups: MemberGroups) =>
  new Map(groups.map(([country, kind, standing, count]) => [JSON.stringify([country, kind, standing]), count]));
