// `npm run sql` writes the pages. With --check it writes nothing and fails if a page is stale. A method of an internal repository that
// no sample calls is a failure in both cases.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findStalePages, writePages } from './findStalePages.ts';
import { findUncoveredMethods } from './recordInternalStatements.ts';

const parameters = process.argv.slice(2);
const isCheck = parameters.includes('--check');
const folder = parameters.find((each) => !each.startsWith('--')) ?? join(dirname(fileURLToPath(import.meta.url)), '../../sql');

const uncovered = findUncoveredMethods();
const stalePages = isCheck ? await findStalePages(folder) : await writePages(folder);
for (const method of uncovered) console.log(`db/src/sqlPages/internalSamples.ts has no call of ${method}`);
for (const name of stalePages) console.log(isCheck ? `db/sql/${name} is stale: npm run sql` : `db/sql/${name}`);
if (!isCheck && stalePages.length === 0) console.log('db/sql/ is up to date.');
process.exitCode = uncovered.length > 0 || (isCheck && stalePages.length > 0) ? 1 : 0;
