export interface Messages {
  [key: string]: string | Messages;
}

const bracketed = (text: string) =>
  text
    .split('||||')
    .map((form) => (form.trim() === '' ? form : `[${form.trim()}]`))
    .join(' |||| ');

/** Every text of `messages` in brackets, each plural form on its own. */
export function pseudoMessages(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, typeof value === 'string' ? bracketed(value) : pseudoMessages(value)]),
  );
}
