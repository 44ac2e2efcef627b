import { type Ability, abilityFromPacked, type Action, asSubject, type PackedRules, type ResourceName } from '@pilotage/shared';
import { pages } from '../src/pages.ts';
import { screens } from '../src/screens.ts';
import { signInToApi, type ApiRecord } from './apiSession.ts';

const compareViews = [
  '/compare',
  '/compare?place=IT',
  '/compare?indicator=CERTIFIED&by=organisation',
  '/compare?view=stuck',
  '/compare?view=path&indicator=CERTIFIED',
  '/compare?view=totals&indicator=PILOTS',
  '/compare?view=academy&by=country',
  '/compare?view=reports',
];

/** Pages with several variants, or with required query parameters. */
const viewsByPath: Readonly<Record<string, readonly string[]>> = {
  '/figures': ['/figures?period=4', '/figures?period=5'],
  '/compare': compareViews,
  '/programme': ['/programme?period=4'],
  '/meeting-slides': ['/meeting-slides?meeting=2&slide=2', '/meeting-slides?meeting=2&slide=4'],
  '/explain': [
    '/explain',
    '/explain?indicator=CERTIFIED&key=AT&through=4&basis=approved',
    '/explain?indicator=STARTERS&key=consortium&through=5&basis=approved',
  ],
};

const citationPath = '/c/:code';

/** Questions of which citations are opened: a figure, and a view. */
const citedQuestions: readonly ApiRecord[] = [
  { path: '/compare', params: { view: 'stuck', through: '4' } },
  { path: '/explain', params: { indicator: 'CERTIFIED', key: 'AT', through: '4' } },
];

/** The tabs of a contest's page that only its organiser sees, during the judging. */
function contestTabPaths(records: readonly ApiRecord[], ability: Ability): string[] {
  const judgingContest = records.find((each) => each.state === 'judging' && ability.can('assign', asSubject('contests', each)));
  return judgingContest ? ['jury', 'result'].map((tab) => `/contests/${judgingContest.id}/show?tab=${tab}`) : [];
}

const screenKinds: readonly { screen: 'list' | 'show' | 'edit' | 'create'; action: Action }[] = [
  { screen: 'list', action: 'read' },
  { screen: 'create', action: 'create' },
  { screen: 'show', action: 'read' },
  { screen: 'edit', action: 'update' },
];

const isPackedRules = (value: unknown): value is PackedRules => Array.isArray(value);

/**
 * Lists every page that the user may open: each registered screen of each resource, with an existing record, and each other page.
 * New screens are included automatically.
 */
export async function listPagePaths(origin: string, email: string, hasAllViews: boolean): Promise<string[]> {
  const api = await signInToApi(origin, email);
  const { rules } = await api.one('/session');
  if (!isPackedRules(rules)) throw new Error('The session has no rules.');
  const ability = abilityFromPacked(rules);
  const paths: string[] = ['/'];
  const pathsOf = async (path: string): Promise<readonly string[]> => {
    if (path !== citationPath) return viewsByPath[path] ?? [path];
    const citations = await Promise.all(citedQuestions.map((question) => api.post('/citations', question)));
    return citations.map(({ code }) => `/c/${String(code)}`);
  };
  for (const [path, { needs }] of Object.entries(pages))
    if (needs === undefined || ability.can(needs[0], needs[1])) {
      const all = await pathsOf(path);
      paths.push(...(hasAllViews ? all : all.slice(-1)));
    }
  for (const [name, registered] of Object.entries(screens)) {
    const resource = Object.keys(screens).find((each): each is ResourceName => each === name);
    if (!registered || !resource || !ability.can('read', resource)) continue;
    const records: ApiRecord[] = await api.get(`/${name}?range=[0,99]`);
    if (name === 'contests') paths.push(...contestTabPaths(records, ability));
    for (const { screen, action } of screenKinds) {
      if (!(screen in registered)) continue;
      if (screen === 'list') paths.push(`/${name}`);
      else if (screen === 'create' && ability.can(action, resource)) paths.push(`/${name}/create`);
      else if (screen !== 'create') {
        const record = records.findLast((each) => ability.can(action, asSubject(resource, each)));
        if (record) paths.push(screen === 'show' ? `/${name}/${record.id}/show` : `/${name}/${record.id}`);
      }
    }
  }
  return paths;
}
