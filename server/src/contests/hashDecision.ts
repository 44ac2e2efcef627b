import type { DecisionRecord } from '@pilotage/shared';
import { createHash } from 'node:crypto';

/** Canonical JSON by RFC 8785: keys sorted by code units, no spaces. Numbers of a record are integers. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

/** The SHA-256 of a decision record in canonical form, in hexadecimal digits. */
export const hashDecision = (record: DecisionRecord): string => createHash('sha256').update(canonicalJson(record)).digest('hex');
