import { type Action, type Viewer, actions, grantsFor, type ResourceName } from '@pilotage/shared';
import type { Bound, Sql } from '../store/sql.ts';
import { exampleActors } from './exampleActors.ts';
import { layOut } from './layOut.ts';
import { type Named, statementsOf } from './statementsOf.ts';

const actorsOfAll: readonly Viewer[] = Object.values(exampleActors);

const told = (actor: Viewer): string => {
  if (actor.role === 'system') return "system: the product's own work";
  if (actor.role === 'visitor') return 'visitor: whoever reads the public pages';
  const place = actor.organisationId === null ? '' : ` of organisation ${actor.organisationId}`;
  return `${actor.role}: user ${actor.userId}${place}`;
};

const shown = (value: Bound): string => (typeof value === 'string' ? `'${value}'` : String(value));
const boundTo = ({ values }: Sql): string => (values.length === 0 ? '' : `\n-- ? = ${values.map(shown).join(', ')}`);

/** Which role's statement of the same title had this text first. */
type Seen = Map<string, string>;

function lines(role: string, { title, statement }: Named, seen: Seen): string {
  const same = seen.get(`${title}\n${statement.text}`);
  if (same !== undefined) return `-- ${role}, ${title}: as for ${same}${boundTo(statement)}\n`;
  seen.set(`${title}\n${statement.text}`, role);
  return `-- ${role}, ${title}${boundTo(statement)}\n${layOut(statement.text)};\n`;
}

function section(actor: Viewer, resource: ResourceName, known: readonly Action[], seen: Seen): string {
  const parts = statementsOf(actor, resource, known).flatMap(({ action, statements }) =>
    statements === 'refused'
      ? [`-- ${actor.role}, ${action}: refused\n`]
      : statements.map((each) => lines(actor.role, each, seen)),
  );
  return `-- ---- ${told(actor)} ----\n\n${parts.join('\n')}`;
}

const head = (resource: ResourceName) => `-- ${resource}: what each role's reading and writing sends to the database.
-- Written by \`npm run sql\` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.
`;

/** The SQL of every role and action on one resource, as a page for whoever reviews a change of the rules. */
export function resourcePage(resource: ResourceName): string {
  const known = actions.filter((action) => actorsOfAll.some((actor) => grantsFor(actor, resource, action).length > 0));
  const seen: Seen = new Map();
  return [head(resource), ...actorsOfAll.map((actor) => section(actor, resource, known, seen))].join('\n');
}
