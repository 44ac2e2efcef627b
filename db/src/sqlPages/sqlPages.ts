// `npm run sql` writes the pages; with --check nothing is written, and a stale page is a failure.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findStalePages, writePages } from './findStalePages.ts';

const given = process.argv.slice(2);
const checking = given.includes('--check');
const folder = given.find((each) => !each.startsWith('--')) ?? join(dirname(fileURLToPath(import.meta.url)), '../../sql');

const differing = checking ? findStalePages(folder) : writePages(folder);
for (const name of differing) console.log(checking ? `db/sql/${name} is stale: npm run sql` : `db/sql/${name}`);
if (!checking && differing.length === 0) console.log('db/sql/ is up to date.');
process.exitCode = checking && differing.length > 0 ? 1 : 0;
