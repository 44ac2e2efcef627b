import { formatBoundValues } from './formatBoundValues.ts';
import { formatSql } from './formatSql.ts';
import { type MethodStatements, recordInternalStatements } from './recordInternalStatements.ts';

const pageHeader = `-- Internal tables: what each method of their repositories (\`store.internal\`) sends to the database.
-- Written by \`npm run sql\` from sample calls of db/src/sqlPages/internalSamples.ts; never edited by hand. SQLite and MySQL/MariaDB are
-- sent the same text where nothing else is said.
`;

/** Each statement once: a method that repeats one for other tables or values shows it with how often it was sent. */
function formatStatements({ repository, method, title, statements }: MethodStatements, note: string): string {
  const counts = new Map<string, number>();
  for (const { text } of statements) counts.set(text, (counts.get(text) ?? 0) + 1);
  const unique = statements.filter(({ text }, at) => statements.findIndex((each) => each.text === text) === at);
  return unique
    .map((statement, at) => {
      const count = counts.get(statement.text) ?? 1;
      const place = at === 0 ? '' : ', then';
      const repeated = count > 1 ? ` (${count} times)` : '';
      const heading = `-- ${repository}.${method}${title === '' ? '' : `, ${title}`}${place}${repeated}${note}`;
      return `${heading}${formatBoundValues(statement)}\n${formatSql(statement.text)};\n`;
    })
    .join('\n');
}

const textsOf = ({ statements }: MethodStatements) => JSON.stringify(statements.map(({ text }) => text));

/** The SQL of every method of every internal repository, for the review of a changed statement. */
export async function renderInternalPage(): Promise<string> {
  const ofMysql = await recordInternalStatements('mysql');
  const parts: string[] = [pageHeader];
  let section = '';
  for (const [at, recorded] of (await recordInternalStatements('sqlite')).entries()) {
    if (recorded.repository !== section) parts.push(`-- ---- ${recorded.repository} ----\n`);
    section = recorded.repository;
    const other = ofMysql[at];
    const isSame = other !== undefined && textsOf(recorded) === textsOf(other);
    parts.push(formatStatements(recorded, isSame ? '' : ', on SQLite'));
    if (other && !isSame) parts.push(formatStatements(other, ', on MySQL and MariaDB'));
  }
  return parts.join('\n');
}
