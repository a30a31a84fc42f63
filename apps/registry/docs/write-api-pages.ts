import { writeFileSync } from 'node:fs';
import { accessPage } from './access-page.js';
import { appWithoutDatabase } from './app-without-database.js';
import { declaredAccess } from './declared-access.js';

const app = await appWithoutDatabase('schema.graphql');
writeFileSync('docs/access.md', accessPage(declaredAccess(app)));
await app.close();
