/** The columns of a template, in their order; the names by which plain files and hidden rows know them. */
export const sheetFields = [
  'key',
  'code',
  'indicator',
  'part',
  'unit',
  'last',
  'state',
  'value',
  'numerator',
  'denominator',
  'comment',
  'cause',
  'correction',
] as const;

export type SheetField = (typeof sheetFields)[number];

/** What people fill in. */
export const openFields = ['state', 'value', 'numerator', 'denominator', 'comment', 'cause', 'correction'] as const;

export type OpenField = (typeof openFields)[number];

export const isOpenField = (field: SheetField): field is OpenField => openFields.some((each) => each === field);
