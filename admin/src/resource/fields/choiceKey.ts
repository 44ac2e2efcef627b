/** i18n key of a value of a choice. */
export const choiceKey = (resource: string, field: string, value: string): string =>
  `resources.${resource}.choices.${field}.${value}`;
