// `npm run sql` writes the pages; with --check nothing is written, and a stale page is a failure. A method of an internal repository that
// is on no page is a failure either way.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findStalePages, writePages } from './findStalePages.ts';
import { findUncoveredMethods } from './recordInternalStatements.ts';

const given = process.argv.slice(2);
const checking = given.includes('--check');
const folder = given.find((each) => !each.startsWith('--')) ?? join(dirname(fileURLToPath(import.meta.url)), '../../sql');

const uncovered = findUncoveredMethods();
const differing = checking ? await findStalePages(folder) : await writePages(folder);
for (const method of uncovered) console.log(`db/src/sqlPages/internalSamples.ts has no call of ${method}`);
for (const name of differing) console.log(checking ? `db/sql/${name} is stale: npm run sql` : `db/sql/${name}`);
if (!checking && differing.length === 0) console.log('db/sql/ is up to date.');
process.exitCode = uncovered.length > 0 || (checking && differing.length > 0) ? 1 : 0;
