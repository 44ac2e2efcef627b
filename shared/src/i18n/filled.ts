/** The text with each `{name}` in it replaced by the parameter of that name; nothing stands for one that is not given. */
export const filled = (text: string, parameters: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));
