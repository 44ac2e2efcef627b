import { type ResourceName, resourceNames } from './resourceNames.ts';

/** Pages of the admin that belong to no resource. */
export const adminPages: readonly string[] = [
  '/',
  '/login',
  '/forgot-password',
  '/reset-password',
  '/invitation',
  '/figures',
  '/compare',
  '/programme',
  '/explain',
  '/contest-comparison',
  '/consortium',
  '/contest-counts',
  '/account',
  '/account/password',
  '/account/sessions',
];

/** Resources without screens. */
export const resourcesWithoutScreens: readonly ResourceName[] = [
  'consortium',
  'expectations',
  'measurements',
  'approvedVersions',
  'exceptions',
  'comments',
  'attachments',
  'applicants',
  'decisions',
  'nudges',
];

const pageSet = new Set(adminPages);
const resourcesWithScreens = new Set<string>(resourceNames.filter((name) => !resourcesWithoutScreens.includes(name)));
const pathPattern = /^\/([A-Za-z]+)(?:\/(?:create|[1-9]\d{0,15}(?:\/show)?))?$/;

/** Whether the admin has a page at the path. */
export function isAdminPath(path: string): boolean {
  const [, name = ''] = pathPattern.exec(path) ?? [];
  return pageSet.has(path) || resourcesWithScreens.has(name);
}
