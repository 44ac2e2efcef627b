const ending = /\.[a-z0-9]{1,5}$/i;

/** The name of the file at this place, from 0, of a solution: its ending, and nothing of what the applicant called it. */
export const neutralFileName = (name: string, at: number): string =>
  `file ${at + 1}${ending.exec(name)?.[0].toLowerCase() ?? ''}`;
