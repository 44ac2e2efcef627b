import { type Action, type Viewer, actions, grantsFor, type ResourceName } from '@pilotage/shared';
import { exampleActors } from './exampleActors.ts';
import { formatBoundValues } from './formatBoundValues.ts';
import { formatSql } from './formatSql.ts';
import { type TitledStatement, statementsOf } from './statementsOf.ts';

const allActors: readonly Viewer[] = Object.values(exampleActors);

const describeActor = (actor: Viewer): string => {
  if (actor.role === 'system') return "system: the product's own work";
  if (actor.role === 'visitor') return 'visitor: whoever reads the public pages';
  const organisation = actor.organisationId === null ? '' : ` of organisation ${actor.organisationId}`;
  return `${actor.role}: user ${actor.userId}${organisation}`;
};

/** Statement (with title) to the role that used it first. */
type RoleByStatement = Map<string, string>;

function formatStatement(role: string, { title, statement }: TitledStatement, seen: RoleByStatement): string {
  const firstRole = seen.get(`${title}\n${statement.text}`);
  if (firstRole !== undefined) return `-- ${role}, ${title}: as for ${firstRole}${formatBoundValues(statement)}\n`;
  seen.set(`${title}\n${statement.text}`, role);
  return `-- ${role}, ${title}${formatBoundValues(statement)}\n${formatSql(statement.text)};\n`;
}

function formatSection(actor: Viewer, resource: ResourceName, grantedActions: readonly Action[], seen: RoleByStatement): string {
  const parts = statementsOf(actor, resource, grantedActions).flatMap(({ action, statements }) =>
    statements === 'refused'
      ? [`-- ${actor.role}, ${action}: refused\n`]
      : statements.map((each) => formatStatement(actor.role, each, seen)),
  );
  return `-- ---- ${describeActor(actor)} ----\n\n${parts.join('\n')}`;
}

const pageHeaderOf = (resource: ResourceName) => `-- ${resource}: what each role's reading and writing sends to the database.
-- Written by \`npm run sql\` from the store's own functions; never edited by hand. SQLite and MySQL/MariaDB are sent the same text.
`;

/** Renders the SQL of every role and action on one resource, for reviews of rule changes. */
export function renderResourcePage(resource: ResourceName): string {
  const grantedActions = actions.filter((action) => allActors.some((actor) => grantsFor(actor, resource, action).length > 0));
  const seen: RoleByStatement = new Map();
  return [pageHeaderOf(resource), ...allActors.map((actor) => formatSection(actor, resource, grantedActions, seen))].join('\n');
}
