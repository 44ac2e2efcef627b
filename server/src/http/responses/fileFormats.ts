/** The formats of a download of figures: a workbook, CSV in the dialect of a language, or plain CSV for programs. */
export const fileFormats = ['xlsx', 'csv', 'plain'] as const;
export type FileFormat = (typeof fileFormats)[number];
