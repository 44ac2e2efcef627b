/** The formats of a table: a workbook, a CSV in the dialect of the page's language, or a plain CSV for programs. */
export const tableFormats = ['xlsx', 'csv', 'plain'] as const;

export type TableFormat = (typeof tableFormats)[number];
