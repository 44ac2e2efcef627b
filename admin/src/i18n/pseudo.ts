export interface Messages {
  [key: string]: string | Messages;
}

const bracketed = (text: string) =>
  text
    .split('||||')
    .map((form) => (form.trim() === '' ? form : `[${form.trim()}]`))
    .join(' |||| ');

const pseudoOf = (value: unknown): string | Messages => {
  if (typeof value === 'string') return bracketed(value);
  return typeof value === 'object' && value !== null ? pseudoMessages(value) : '';
};

/** Every text of `messages` in brackets, each plural form on its own. */
export function pseudoMessages(messages: object): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, value]) => [key, pseudoOf(value)]));
}
