const extensionPattern = /\.[a-z0-9]{1,5}$/i;

/**
 * A neutral name for the file at `index` (from 0) of a solution: keeps the extension only, because the original name can
 * identify the applicant.
 */
export const neutralizeFileName = (name: string, index: number): string =>
  `file ${index + 1}${extensionPattern.exec(name)?.[0].toLowerCase() ?? ''}`;
