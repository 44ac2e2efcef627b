import { targetGroups } from '../programme/targetGroups.ts';

type TargetGroup = (typeof targetGroups)[number];

/** All combinations of target groups. */
const combinations = 2 ** targetGroups.length;

/** Target groups as one number, a bit for each in the order of their list: so the database counts activities by those of their audience. */
export const encodeTargetGroups = (groups: readonly TargetGroup[]): number =>
  targetGroups.reduce((bits, group, at) => (groups.includes(group) ? bits + 2 ** at : bits), 0);

/** The target groups that an audience names, as one number; 0: none, so that it is not known who came. */
export const audienceGroupsOf = (audience: { readonly [G in TargetGroup]?: number | undefined }): number =>
  encodeTargetGroups(targetGroups.filter((group) => (audience[group] ?? 0) > 0));

/** Whether an audience meets the target groups. One that names none may be of any of them, and does. */
export const meetsTargetGroups = (audienceGroups: number, groups: readonly TargetGroup[]): boolean =>
  audienceGroups === 0 || (audienceGroups & encodeTargetGroups(groups)) !== 0;

/** The audiences that meet the target groups: what a list of activities is filtered by. */
export const listMeetingAudiences = (groups: readonly TargetGroup[]): number[] =>
  Array.from({ length: combinations }, (_, bits) => bits).filter((bits) => meetsTargetGroups(bits, groups));
