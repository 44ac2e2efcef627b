// What files, types and exports are called (docs/glossary.md): no retired word, nouns for types, no name that many files declare.
import { basename } from 'node:path';
import { Visitor } from 'oxc-parser';

/** Words that the product no longer uses, with what it says instead. Two words stand for a pair side by side. */
const RETIRED = {
  hat: 'membership',
  hats: 'memberships',
  twohats: 'memberships',
  wear: 'switchMembership',
  house: 'app (in tests: testApp)',
  scene: 'fixture',
  scenes: 'fixtures',
  unlike: 'unique',
  told: 'notified, recorded or serialized',
  tell: 'notify, record or serialize',
  tells: 'notify, record or serialize',
  asked: 'request, query or pending',
  apart: 'conflictOfInterest, or separate',
  standing: 'status, or referenceData',
  shelf: 'cache',
  shelves: 'caches',
  unkept: 'noCache, or withoutDraft',
  ledger: 'index, or series',
  ledgers: 'indices, or series',
  entrant: 'submitter',
  entrants: 'submitters',
  arrival: 'submission',
  arrivals: 'submissions',
  'left out': 'defaults, excluded or skipped',
  'post office': 'mailTransport, or enqueueMail',
  'mail way': 'mailTransport',
};

/** Participles and adjectives that name nothing by themselves, with the nouns that they stood for; beside the retired words. */
const NOT_A_NOUN = {
  Became: 'an …Outcome',
  Broken: 'an …Error or …Problem',
  Busy: 'an error such as QueueFull',
  Chosen: 'a …Selection',
  Done: 'an …Outcome',
  Drawn: 'a …Shape or …Chart',
  Entered: 'an …Input',
  Found: 'a …Result or …Match',
  Given: 'an …Input or …State',
  Held: 'a …Lock',
  Judged: 'a …CheckResult',
  Kept: 'a Stored… or Cached… thing',
  Known: 'a …Context',
  Left: 'an error such as ClientDisconnected',
  Made: 'a …Result, or a rendered …Response',
  Met: 'an …Outcome',
  Mine: 'an Own… thing',
  Missing: 'a Missing… thing',
  Named: 'a …Reference',
  Ours: 'an Own… thing',
  Own: 'an Own… thing',
  Read: 'a …Reading or …Result',
  Said: 'a …Message',
  Seen: 'a …View',
  Sent: 'an …Input or …Request',
  Shown: 'a …View',
  Taken: 'a …Selection',
  Theirs: 'a Remote… thing',
  Typed: 'an …Input',
  Usual: 'a Default… thing',
  Waiting: 'a Pending… thing',
  Whole: 'a …Total',
  Written: 'a …Record',
};
const NOUNS_IN_ED = new Set(['Bed', 'Embed', 'Feed', 'Need', 'Seed', 'Speed']);

const isMigration = (path) => path.startsWith('db/src/migrations/');

/** `TwoHats.test` is the words two, hats and test. */
const wordsOf = (name) =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase());

const namesByFile = new WeakMap();

/** The names that a file declares: all its types, and what it exports. Each with its place and its kind. */
function declaredNames(file) {
  const names = namesByFile.get(file) ?? collectNames(file);
  namesByFile.set(file, names);
  return names;
}

function collectNames(file) {
  const names = [];
  const add = (id, kind) => id?.name && names.push({ name: id.name, kind, at: id.start });
  const kindOf = (node) => (/Function/.test(node?.type ?? '') ? 'function' : 'value');
  const type = (node) => add(node.id, 'type');
  new Visitor({
    TSInterfaceDeclaration: type,
    TSTypeAliasDeclaration: type,
    TSEnumDeclaration: type,
    ClassDeclaration: type,
    ExportNamedDeclaration: ({ declaration, specifiers }) => {
      for (const { local, exported } of specifiers) if (local.name !== exported.name) add(exported, 'value');
      for (const { id, init } of declaration?.declarations ?? []) add(id, kindOf(init));
      if (kindOf(declaration) === 'function') add(declaration.id, 'function');
    },
    ExportDefaultDeclaration: ({ declaration }) => kindOf(declaration) === 'function' && add(declaration.id, 'function'),
  }).visit(file.program);
  return names;
}

export function retiredNames(file) {
  if (isMigration(file.path)) return [];
  const fileName = { name: basename(file.path).replace(/\.\w+$/, ''), at: 0 };
  return [fileName, ...declaredNames(file)].flatMap(({ name, at }) => {
    const words = ` ${wordsOf(name).join(' ')} `;
    return Object.entries(RETIRED)
      .filter(([retired]) => words.includes(` ${retired} `))
      .map(([retired, instead]) => ({
        at,
        message: `${name}: "${retired}" is a retired word, say ${instead} (docs/glossary.md)`,
      }));
  });
}

export function typesThatAreNoNouns(file) {
  if (isMigration(file.path)) return [];
  const adviceFor = (name) => {
    if (Object.hasOwn(NOT_A_NOUN, name)) return NOT_A_NOUN[name];
    if (Object.hasOwn(RETIRED, name.toLowerCase())) return null;
    return /^[A-Z][a-z]+ed$/.test(name) && !NOUNS_IN_ED.has(name) ? `a ${name}… thing` : null;
  };
  return declaredNames(file)
    .filter(({ name, kind }) => kind === 'type' && adviceFor(name) !== null)
    .map(({ name, at }) => ({ at, message: `${name} is no noun: a type is called after what it is, ${adviceFor(name)}` }));
}

const MOST_FILES = 2;

/** Names of types and of exported functions that more than two files declare: in a stack trace or a search they say nothing. */
export function crowdedNames(files) {
  const paths = new Map();
  for (const file of files.filter(({ path }) => !isMigration(path)))
    for (const { name, kind } of declaredNames(file)) {
      if (kind === 'value') continue;
      const key = `${kind} ${name}`;
      paths.set(key, (paths.get(key) ?? new Set()).add(file.path));
    }
  return [...paths]
    .filter(([, declaring]) => declaring.size > MOST_FILES)
    .map(
      ([key, declaring]) =>
        `the ${key} is declared in ${declaring.size} files, give each its own name: ${[...declaring].join(', ')}`,
    );
}
