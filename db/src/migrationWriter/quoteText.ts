/** The text as a string of TypeScript. */
export const quoteText = (text: string) => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
