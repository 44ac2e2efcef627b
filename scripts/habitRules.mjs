// The habits of this repository (docs/architecture.md) as rules over one parsed file each. A rule returns the places that offend it.
import { basename } from 'node:path';
import { Visitor } from 'oxc-parser';
import { retiredNames, typesThatAreNoNouns } from './nameRules.mjs';

const isTest = (path) => /\.(test|e2e)\.tsx?$|\.test\.mjs$|\/e2e\/|\/testing\//.test(path);
const isConfiguration = (path) => /(^|\/)[^/]+\.config\.(ts|mjs)$|(^|\/)build\.mjs$/.test(path);
const isTypescript = (path) => /\.tsx?$/.test(path);

/** Collects what `visitor` reports through `note(node, message)`. */
function walk(file, visitor) {
  const found = [];
  new Visitor(visitor((node, message) => found.push({ at: node.start, message }))).visit(file.program);
  return found;
}

const nameOf = (node) => node?.name ?? node?.value ?? node?.property?.name ?? '';

const SUPPRESSION = /oxlint-disable|biome-ignore|eslint-disable|@ts-(ignore|expect-error|nocheck)/;

function inlineSuppressions(file) {
  const offending = file.comments.filter(({ value }) => SUPPRESSION.test(value));
  return offending.map(({ start }) => ({ at: start, message: 'a lint exception is a line in a list, never a comment' }));
}

const anyTypes = (file) =>
  walk(file, (note) => ({ TSAnyKeyword: (node) => note(node, 'no any: derive the type from its schema, or take unknown') }));

const DATABASE_ROOMS = /^db\/src\/(store|testing|migrations)\//;

function databasePastTheStore(file) {
  if (DATABASE_ROOMS.test(file.path)) return [];
  const banned = new Set(['EntityManager', 'createQueryBuilder', 'getRepository']);
  return walk(file, (note) => ({
    Identifier: (node) => banned.has(node.name) && note(node, `${node.name} goes past the scoped store`),
    MemberExpression: (node) =>
      node.property.name === 'transaction' &&
      /dataSource$/i.test(nameOf(node.object)) &&
      note(node, 'transactions go through store.transaction'),
  }));
}

const CONNECTION_METHODS = new Set(['rows', 'write', 'transaction']);

/** Statements are in db alone: others reach internal tables by `store.internal` or `internalOf(database)`. */
function connectionsOutsideDb(file) {
  if (file.path.startsWith('db/src/') || file.path.startsWith('scripts/')) return [];
  const door = 'internal tables are reached by store.internal or internalOf(database)';
  return walk(file, (note) => ({
    ImportSpecifier: (node) => nameOf(node.imported) === 'connectionOf' && note(node, `no connectionOf outside db: ${door}`),
    CallExpression: (node) => nameOf(node.callee) === 'connectionOf' && note(node, `no connectionOf outside db: ${door}`),
    MemberExpression: (node) =>
      !isTest(file.path) &&
      file.path.startsWith('server/') &&
      nameOf(node.object) === 'database' &&
      CONNECTION_METHODS.has(nameOf(node.property)) &&
      note(node, `no database.${nameOf(node.property)} outside db: ${door}`),
  }));
}

function environmentReads(file) {
  const isFree =
    file.path === 'server/src/app/config.ts' ||
    file.path.startsWith('scripts/') ||
    isTest(file.path) ||
    isConfiguration(file.path);
  if (isFree) return [];
  const message = 'configuration is read once, in server/src/app/config.ts';
  return walk(file, (note) => ({
    MemberExpression: (node) => node.object.name === 'process' && nameOf(node.property) === 'env' && note(node, message),
    VariableDeclarator: (node) =>
      node.init?.name === 'process' && node.id.properties?.some(({ key }) => nameOf(key) === 'env') && note(node, message),
    ImportDeclaration: (node) =>
      /^(node:)?process$/.test(node.source.value) &&
      node.specifiers.some(({ imported }) => nameOf(imported) === 'env') &&
      note(node, message),
  }));
}

function bareFields(file) {
  if (!file.path.startsWith('admin/src/') || file.path.startsWith('admin/src/resource/')) return [];
  return walk(file, (note) => ({
    ImportDeclaration: (node) => {
      if (node.source.value !== 'react-admin') return;
      for (const { imported } of node.specifiers)
        if (['NumberField', 'DateField'].includes(nameOf(imported)))
          note(node, `${nameOf(imported)} of react-admin follows the browser's locale: take the wrapper in admin/src/resource/`);
    },
  }));
}

/** What reads `YYYY-MM-DD` out of an instant takes the day in UTC: near midnight another than the consortium's. */
function daysCutFromInstants(file) {
  const isScreen = file.path.startsWith('admin/src/') && !isTest(file.path) && !/\.(states|fixtures)\.tsx?$/.test(file.path);
  // The calendar reckons with days alone.
  if (!isScreen || file.path.startsWith('admin/src/resource/inputs/calendar/')) return [];
  const message = 'a day cut from an instant is a day in UTC: take toLocalDay of useConsortiumClock';
  return walk(file, (note) => ({
    CallExpression: (node) =>
      nameOf(node.callee) === 'slice' && node.arguments[0]?.value === 0 && node.arguments[1]?.value === 10 && note(node, message),
  }));
}

function nativeInputs(file) {
  return walk(file, (note) => ({
    JSXOpeningElement: (element) => {
      // The axes of a chart have a type of the same name.
      if (/Axis$/.test(nameOf(element.name))) return;
      for (const attribute of element.attributes) {
        const value = attribute.value?.expression ?? attribute.value;
        if (nameOf(attribute.name) === 'type' && ['number', 'date'].includes(value?.value))
          note(attribute, `type="${value.value}" follows the browser's locale and loses what was typed`);
      }
    },
  }));
}

function transactionParameters(file) {
  if (file.path.startsWith('db/src/migrations/')) return [];
  return walk(file, (note) => ({
    CallExpression: (node) => {
      const callback = node.arguments[0];
      if (node.callee.property?.name !== 'transaction' || !/Function/.test(callback?.type ?? '')) return;
      const parameter = callback.params[0];
      const name = nameOf(parameter) || parameter?.left?.name;
      if (parameter && !['store', 'sql', 'internal'].includes(name))
        note(
          parameter,
          'inside a transaction only its own store may be used: name the parameter store (or internal, or sql in db), so that it shadows the outer one',
        );
    },
  }));
}

function barrels(file) {
  const isEntry = /^(shared|db|server|admin)\/src\/index\.tsx?$|^(shared|db)\/src\/testing\/index\.ts$/.test(file.path);
  const isBarrel = /^index\.(tsx?|mjs)$/.test(basename(file.path)) && !isEntry;
  return isBarrel ? [{ at: 0, message: 'no index.ts inside a package: import a file by its name' }] : [];
}

const NAMELESS = /(^|\/)(utils?|helpers?|common|misc|services|managers)\//;

function namelessFolders(file) {
  const match = NAMELESS.exec(file.path);
  return match ? [{ at: 0, message: `${match[2]} names nothing: put the file with what it is about` }] : [];
}

/** Refused wherever they stand. */
export const rules = {
  inlineSuppressions,
  anyTypes,
  databasePastTheStore,
  connectionsOutsideDb,
  environmentReads,
  bareFields,
  daysCutFromInstants,
  nativeInputs,
  transactionParameters,
  barrels,
  namelessFolders,
  retiredNames,
  typesThatAreNoNouns,
};

/** Counted against scripts/habits.json, whose numbers may only shrink. */
export const counts = {
  casts: (file) => {
    const isConst = (node) => node.typeAnnotation.typeName?.name === 'const';
    if (!isTypescript(file.path)) return 0;
    return walk(file, (note) => ({
      TSAsExpression: (node) => !isConst(node) && note(node, ''),
      TSTypeAssertion: (node) => !isConst(node) && note(node, ''),
    })).length;
  },
  // A browser reads the styles of everything in an element again when something in it changes, where `:has()` looks at it.
  hasSelectors: (file) => {
    if (!file.path.startsWith('admin/src/') || isTest(file.path)) return 0;
    const isSelector = (text) => text.includes(':has(');
    return walk(file, (note) => ({
      Literal: (node) => typeof node.value === 'string' && isSelector(node.value) && note(node, ''),
      TemplateElement: (node) => isSelector(node.value.raw) && note(node, ''),
    })).length;
  },
  linesAbove300: (file) => {
    const lines = file.text.split('\n').length - (file.text.endsWith('\n') ? 1 : 0);
    return lines > 300 ? lines : 0;
  },
};
