import { type Ability, abilityFromPacked, type Action, asSubject, type PackedRules, type ResourceName } from '@pilotage/shared';
import { pages } from '../src/pages.ts';
import { screens } from '../src/screens.ts';
import { apiAs, type Fields } from './apiAs.ts';

const views = [
  '/compare',
  '/compare?indicator=CERTIFIED&by=organisation',
  '/compare?view=stuck',
  '/compare?view=path&indicator=CERTIFIED',
  '/compare?view=totals&indicator=PILOTS',
  '/compare?view=reports',
];

/** Where a page has more than one face, or is nothing without a question. */
const facesOf: Readonly<Record<string, readonly string[]>> = {
  '/figures': ['/figures?period=4', '/figures?period=5'],
  '/compare': views,
  '/programme': ['/programme?period=4'],
  '/explain': [
    '/explain',
    '/explain?indicator=CERTIFIED&key=AT&through=4&basis=approved',
    '/explain?indicator=STARTERS&key=consortium&through=5&basis=approved',
  ],
};

/** The parts of a contest's page that only its organiser has, while it is judged. */
function partsOfContests(records: readonly Fields[], ability: Ability): string[] {
  const judged = records.find((each) => each.state === 'judging' && ability.can('assign', asSubject('contests', each)));
  return judged ? ['jury', 'result'].map((tab) => `/contests/${judged.id}/show?tab=${tab}`) : [];
}

const kinds: readonly { screen: 'list' | 'show' | 'edit' | 'create'; action: Action }[] = [
  { screen: 'list', action: 'read' },
  { screen: 'create', action: 'create' },
  { screen: 'show', action: 'read' },
  { screen: 'edit', action: 'update' },
];

const isPackedRules = (value: unknown): value is PackedRules => Array.isArray(value);

/**
 * Every page that somebody can open: each registered screen of each resource as far as the rights go, with a record that is really
 * there, and each page of ours. A screen that is added is in it by itself.
 */
export async function tourOf(origin: string, email: string, faces: boolean): Promise<string[]> {
  const api = await apiAs(origin, email);
  const { rules } = await api.one('/session');
  if (!isPackedRules(rules)) throw new Error('The session says no rules.');
  const ability = abilityFromPacked(rules);
  const found: string[] = ['/'];
  for (const [path, { needs }] of Object.entries(pages))
    if (needs === undefined || ability.can(needs[0], needs[1]))
      found.push(...(faces ? (facesOf[path] ?? [path]) : [facesOf[path]?.at(-1) ?? path]));
  for (const [name, registered] of Object.entries(screens)) {
    const resource = Object.keys(screens).find((each): each is ResourceName => each === name);
    if (!registered || !resource || !ability.can('read', resource)) continue;
    const records: Fields[] = await api.get(`/${name}?range=[0,99]`);
    if (name === 'contests') found.push(...partsOfContests(records, ability));
    for (const { screen, action } of kinds) {
      if (!(screen in registered)) continue;
      if (screen === 'list') found.push(`/${name}`);
      else if (screen === 'create' && ability.can(action, resource)) found.push(`/${name}/create`);
      else if (screen !== 'create') {
        const record = records.findLast((each) => ability.can(action, asSubject(resource, each)));
        if (record) found.push(screen === 'show' ? `/${name}/${record.id}/show` : `/${name}/${record.id}`);
      }
    }
  }
  return found;
}
