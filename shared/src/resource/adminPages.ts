import { isCitationCode } from '../citations/citation.ts';
import { importedResources } from '../imports/recordImports.ts';
import { type ResourceName, resourceNames } from './resourceNames.ts';

/** Pages of the admin that belong to no resource. `/c/:code` is that of each citation. */
export const adminPages: readonly string[] = [
  '/',
  '/login',
  '/forgot-password',
  '/reset-password',
  '/invitation',
  '/figures',
  '/compare',
  '/half-year-report',
  '/programme',
  '/explain',
  '/c/:code',
  '/contest-comparison',
  '/consortium',
  '/contest-counts',
  '/meeting-slides',
  '/task-board',
  '/task-calendar',
  '/task-agenda',
  '/account',
  '/account/password',
  '/account/calendar',
  '/account/sessions',
  '/targets',
  '/data-dictionary',
  '/academy',
  '/activity-calendar',
  '/activity-map',
  '/work-plan',
  '/risk-matrix',
  '/dissemination',
  '/dissemination-plan',
  '/dissemination-slides',
  '/handover',
  '/archives',
  '/plan-periods',
  '/first-account',
  ...importedResources.map((resource) => `/import/${resource}`),
];

/** Resources without screens. */
export const resourcesWithoutScreens = [
  'consortium',
  'expectations',
  'measurements',
  'approvedVersions',
  'exceptions',
  'enrolments',
  'completionMappings',
  'comments',
  'attachments',
  'applicants',
  'decisions',
  'nudges',
  'meetingAttendances',
  'disseminationPlans',
] as const satisfies readonly ResourceName[];

const pageSet = new Set(adminPages);
const withoutScreens = new Set<string>(resourcesWithoutScreens);
const resourcesWithScreens = new Set<string>(resourceNames.filter((name) => !withoutScreens.has(name)));
const pathPattern = /^\/([A-Za-z]+)(?:\/(?:create|[1-9]\d{0,15}(?:\/show)?))?$/;

const isCitationPath = (path: string): boolean => path.startsWith('/c/') && isCitationCode(path.slice('/c/'.length));

/** Whether the admin has a page at the path. */
export function isAdminPath(path: string): boolean {
  const [, name = ''] = pathPattern.exec(path) ?? [];
  return (pageSet.has(path) && !path.includes(':')) || isCitationPath(path) || resourcesWithScreens.has(name);
}
