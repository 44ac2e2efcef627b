export interface Messages {
  [key: string]: string | Messages;
}

const addBrackets = (text: string) =>
  text
    .split('||||')
    .map((form) => (form.trim() === '' ? form : `[${form.trim()}]`))
    .join(' |||| ');

const pseudoValueOf = (value: unknown): string | Messages => {
  if (typeof value === 'string') return addBrackets(value);
  return typeof value === 'object' && value !== null ? createPseudoMessages(value) : '';
};

/** Puts every text of `messages` in brackets, each plural form separately. */
export function createPseudoMessages(messages: object): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, value]) => [key, pseudoValueOf(value)]));
}
