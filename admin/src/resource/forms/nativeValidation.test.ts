import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sourceRoot = join(import.meta.dirname, '../..');

const files = readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => ({ path, source: readFileSync(join(sourceRoot, path), 'utf8') }));

const filesWith = (isFound: (source: string) => boolean) => files.filter(({ source }) => isFound(source)).map(({ path }) => path);

test('no input cuts a pasted text: what is too long stays, and the field says so', () => {
  expect(filesWith((source) => /\bmaxLength\s*(:|=\s*\{)/.test(source))).toEqual([]);
});

test('no form leaves it to the browser to say what is wrong, in the language of the browser', () => {
  const formTag = /<form\b(?:[^>]|=>)*>|component="form"(?:[^>]|=>)*>/g;
  const leavesToBrowser = (source: string) =>
    [...source.replaceAll(/\{[^{}]*\}/g, '{}').matchAll(formTag)].some(([tag]) => !tag.includes('noValidate'));
  expect(filesWith((source) => /<form\b|component="form"/.test(source)).length).toBeGreaterThan(15);
  expect(filesWith(leavesToBrowser)).toEqual([]);
});
