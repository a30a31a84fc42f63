import { freshDatabase, type TestDatabase } from '../../../test/support/database.js';
import { theCommandLine } from '../../database/src/index.js';
import { possibleDuplicates } from '../src/index.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const add = (id: string, name: string, identifiers: object | null = null) =>
  database.source.query('INSERT INTO provider (id, version, name, identifiers) VALUES ($1, 1, $2, $3)', [
    id,
    name,
    identifiers && JSON.stringify(identifiers),
  ]);
const pairs = async (first = 50) =>
  (await database.transactions.read(theCommandLine, (tx) => possibleDuplicates(tx, first))).map(
    ({ oneId, otherId, how }) => `${oneId} ${otherId} ${how}`,
  );

describe('what may stand twice in the catalogue', () => {
  it('is told by pairs, each once, the surest first', async () => {
    await add('a1', 'OVHcloud');
    await add('a2', 'OVH SAS', { siren: '424 761 419', domain: 'https://ovh.com/fr' });
    await add('a3', 'Roubaix Hébergement', { siren: '424761419' });
    await add('a4', 'Arpège');
    await add('a5', 'ARPEGE S.A.');
    await add('a6', 'Berger-Levrault', { domain: 'bl.fr' });
    await add('a7', 'Magnus', { domain: 'www.bl.fr' });
    await add('a8', 'Docaposte');
    expect(await pairs()).toEqual(['a2 a3 SIREN', 'a6 a7 DOMAIN', 'a4 a5 SAME_NAME', 'a1 a2 SIMILAR_NAME']);
    expect(await pairs(2)).toEqual(['a2 a3 SIREN', 'a6 a7 DOMAIN']);
  });

  it('is not two entries that a surer identifier tells apart, nor one that was merged', async () => {
    await add('b1', 'Orange', { siren: '380129866', domain: 'orange.com' });
    await add('b2', 'Orange', { siren: '345039416', domain: 'orange.com' });
    await add('b3', 'Cegid');
    await add('b4', 'Cegid');
    await database.source.query(`UPDATE provider SET merged_into = 'b3' WHERE id = 'b4'`);
    expect(await pairs()).toEqual([]);
  });

  it('is found quickly among many entries of like names', async () => {
    await database.source.query(
      `INSERT INTO provider (id, version, name) SELECT 'p' || i, 1, 'Prestataire ' || i FROM generate_series(1, 5000) i`,
    );
    const before = performance.now();
    expect(await pairs(500)).toHaveLength(500);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
