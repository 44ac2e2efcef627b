import type { CitedQuestion } from '@pilotage/shared';

/** The address of the page that asks a question, as of a time; empty: now. */
export function addressOfQuestion({ path, params }: CitedQuestion, asOf: string): string {
  const { through, ...asked } = params;
  // Compare takes the period in focus.
  const period = path === '/compare' ? { period: through } : { through, period: through };
  const stated = Object.entries({ ...asked, ...period, asOf }).filter(([, value]) => value !== '' && value !== undefined);
  return `${path}?${new URLSearchParams(stated.map(([name, value]): [string, string] => [name, String(value)]))}`;
}
