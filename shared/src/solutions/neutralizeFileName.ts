const extensionPattern = /\.[a-z0-9]{1,5}$/i;

/** The name of the file at this place, from 0, of a solution: its ending, and nothing of what the applicant called it. */
export const neutralizeFileName = (name: string, index: number): string =>
  `file ${index + 1}${extensionPattern.exec(name)?.[0].toLowerCase() ?? ''}`;
