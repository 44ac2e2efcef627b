/** The columns of a template in their order. Plain CSV files and the hidden row use these names. */
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

/** The columns that users fill in. */
export const editableFields = ['state', 'value', 'numerator', 'denominator', 'comment', 'cause', 'correction'] as const;

export type EditableField = (typeof editableFields)[number];

export const isEditableField = (field: SheetField): field is EditableField => editableFields.some((each) => each === field);
