// `npm run sql` writes the pages. With --check it writes nothing and fails if a page is stale.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findStalePages, writePages } from './findStalePages.ts';

const parameters = process.argv.slice(2);
const isCheck = parameters.includes('--check');
const folder = parameters.find((each) => !each.startsWith('--')) ?? join(dirname(fileURLToPath(import.meta.url)), '../../sql');

const stalePages = isCheck ? findStalePages(folder) : writePages(folder);
for (const name of stalePages) console.log(isCheck ? `db/sql/${name} is stale: npm run sql` : `db/sql/${name}`);
if (!isCheck && stalePages.length === 0) console.log('db/sql/ is up to date.');
process.exitCode = isCheck && stalePages.length > 0 ? 1 : 0;
