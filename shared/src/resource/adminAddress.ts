import { type ResourceName, resourceNames } from './resourceNames.ts';

/** The admin's pages that are no resource's. */
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

/** Resources that have no screens of their own. */
export const withoutScreens: readonly ResourceName[] = [
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

const pages = new Set(adminPages);
const resources = new Set<string>(resourceNames.filter((name) => !withoutScreens.includes(name)));
const form = /^\/([A-Za-z]+)(?:\/(?:create|[1-9]\d{0,15}(?:\/show)?))?$/;

/** Whether the admin has a page at the path; any other path is not there. */
export function isAdminPath(path: string): boolean {
  const [, name = ''] = form.exec(path) ?? [];
  return pages.has(path) || resources.has(name);
}
