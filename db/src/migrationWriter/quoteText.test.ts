import { expect, test } from 'vitest';
import { quoteText } from './quoteText.ts';

test.each(['plain', "the partner's", String.raw`a \ and an n: \n`, String.raw`\'`])('%s reads back as it was', (text) => {
  // JSON has the same escapes, but for the apostrophe.
  const quoted = quoteText(text).slice(1, -1).replaceAll(String.raw`\'`, "'");
  expect(JSON.parse(`"${quoted}"`)).toBe(text);
});
