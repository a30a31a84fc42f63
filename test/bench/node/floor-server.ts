import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The least that can answer a page: `node:http`, the driver, the same statement, the same JSON. What is not in a row (ids of the API,
 * titles, sentences) was made before, and stands in the file that the environment names.
 */
export interface Floor {
  statement: { text: string; values: unknown[] };
  /** Of each row, in order, what is sent of it. */
  nodes: PageNode[];
}

/** A finding as PAGE asks for it. */
export interface PageNode {
  id: string;
  member: { id: string; name: string };
  rule: { code: string; title: string };
  explanation: string;
  remedy: string;
  subject: { type: string; id: string; label: string };
}

interface Row {
  memberName: string;
  rule: string;
  severity: string;
  certainty: string;
  from: string;
  to: string | null;
  subjectType: string;
  label: string;
}

const { PORT, DATABASE_URL, FLOOR = '' } = process.env;
const { statement, nodes } = JSON.parse(readFileSync(FLOOR, 'utf8')) as Floor;
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.end();
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString());
    void page().then((text) => response.setHeader('content-type', 'application/json').end(text));
  });
});
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

async function page(): Promise<string> {
  const { rows } = await pool.query<Row>({ name: 'page', ...statement });
  const shown = rows.slice(0, 100).map((row, index) => {
    const { id, member, rule, explanation, remedy, subject } = nodes[index] ?? missing();
    return {
      id,
      member: { id: member.id, name: row.memberName },
      rule: { code: row.rule, title: rule.title },
      severity: row.severity,
      certainty: row.certainty,
      from: row.from,
      to: row.to,
      explanation,
      remedy,
      subject: { type: row.subjectType, id: subject.id, label: row.label },
    };
  });
  return JSON.stringify({ data: { findings: { nodes: shown } } });
}

function missing(): never {
  throw new Error('More rows than were made.');
}
