import type { ResourceName } from '@pilotage/shared';
import { sanitizeFileName } from '../discussion/files/sanitizeFileName.ts';

/** Records that have a page of their own. */
export const mainResources = [
  'pilots',
  'indicators',
  'reports',
  'contests',
  'meetings',
  'workPlanItems',
  'newsItems',
] as const satisfies ResourceName[];

export type MainResource = (typeof mainResources)[number];

export const isMainResource = (name: ResourceName): name is MainResource => mainResources.some((each) => each === name);

/** Folders on the way to a file count towards the length that some systems allow. */
const maxNameLength = 100;

/** The name, shortened in the middle of it so that its ending stays. */
function shortenFileName(name: string): string {
  if (name.length <= maxNameLength) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  return `${name
    .slice(0, maxNameLength - ending.length)
    .toWellFormed()
    .replace(/[. ]+$/, '')}${ending}`;
}

export const dataPathOf = (name: ResourceName, format: 'csv' | 'json'): string => `data/${name}.${format}`;

/** A page of the list of a resource; the first has the number 1. */
export const listPathOf = (name: ResourceName, page = 1): string => `pages/${name}${page === 1 ? '' : `-${page}`}.html`;

export const recordPathOf = (name: MainResource, id: number): string => `pages/${name}/${id}.html`;

export const minutesPathOf = (meetingId: number): string => `documents/minutes-${meetingId}.pdf`;

export const reportPathOf = (reportId: number): string => `documents/report-${reportId}.pdf`;

/** A file under its name. The number makes it unique, also where upper and lower case are the same. */
export const filePathOf = ({ id, subject, fileName }: { id: number; subject: string; fileName: string }): string =>
  `files/${subject}/${id}-${shortenFileName(sanitizeFileName(fileName))}`;

/** A picture of a news item. Its place makes it unique. */
export const newsPicturePathOf = (newsItemId: number, index: number): string => `files/newsItems/${newsItemId}-${index + 1}.webp`;
