import type { Messages } from './pseudo.ts';

const isGroup = (value: string | Messages | undefined): value is Messages => typeof value === 'object';

function mergeTree(to: Messages, from: Messages, path: string): Messages {
  const merged: Messages = { ...to };
  for (const [key, value] of Object.entries(from)) {
    const existing = merged[key];
    if (existing === undefined) merged[key] = value;
    else if (isGroup(existing) && isGroup(value)) merged[key] = mergeTree(existing, value, `${path}${key}.`);
    else throw new Error(`The text ${path}${key} is defined twice.`);
  }
  return merged;
}

/** Merges the texts of all features into one tree. Throws on a key that two features define. */
export const mergeMessages = (trees: readonly Messages[]): Messages => trees.reduce((all, tree) => mergeTree(all, tree, ''), {});
