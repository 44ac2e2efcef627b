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
export const editableFields = ['state', 'value', 'numerator', 'denominator', 'comment', 'cause', 'correction'] as const;

export type EditableField = (typeof editableFields)[number];

export const isEditableField = (field: SheetField): field is EditableField => editableFields.some((each) => each === field);
