import { useRef, useState } from 'react';
import { HttpError, useTranslate } from 'react-admin';
import type { Measurement } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { apiRoot, request, sendJson } from '../data/request.ts';
import type { Draft } from './draftCell.ts';

export type Saving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'refused'; why: string }
  | { kind: 'conflict'; theirs: Measurement; ours: Extract<Draft, { kind: 'save' }> };

interface Place {
  assignmentId: number;
  periodId: number;
}

const isCell = (value: unknown): value is Measurement =>
  typeof value === 'object' && value !== null && 'availability' in value && 'version' in value;

function sent(
  place: Place,
  cell: Measurement | null,
  draft: Extract<Draft, { kind: 'save' }>,
  key: string,
): Promise<Measurement> {
  if (cell) return sendJson('PUT', `/measurements/${cell.id}`, { ...draft.fields, version: cell.version });
  const headers = new Headers({ 'Idempotency-Key': key });
  return request(`${apiRoot}/measurements`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...place, ...draft.fields }),
  }).then(({ json }) => json);
}

const reasonOf = (error: HttpError): string => {
  const named: unknown = error.body?.errors;
  const first =
    typeof named === 'object' && named !== null ? Object.values(named).find((each) => typeof each === 'string') : undefined;
  return typeof first === 'string' ? first : error.message;
};

/** Saves one cell at a time; a repetition after a lost answer carries the same key, so that nothing is written twice. */
export function useCellSaving(place: Place, onSaved: (cell: Measurement | null) => void) {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const key = useRef(crypto.randomUUID());
  const translate = useTranslate();
  const save = async (draft: Draft, cell: Measurement | null) => {
    if (draft.kind !== 'save' && draft.kind !== 'remove') return;
    setSaving({ kind: 'saving' });
    try {
      if (draft.kind === 'save') onSaved(await sent(place, cell, draft, key.current));
      else if (cell) {
        await request(`${apiRoot}/measurements/${cell.id}`, { method: 'DELETE' });
        onSaved(null);
      }
      key.current = crypto.randomUUID();
      setSaving({ kind: 'saved' });
      announce(translate('figures.saved'));
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const current: unknown = error.body?.current;
      if (error.status === 409 && isCell(current) && draft.kind === 'save')
        setSaving({ kind: 'conflict', theirs: current, ours: draft });
      else setSaving({ kind: 'refused', why: reasonOf(error) });
      announce(translate('figures.retry', { why: reasonOf(error) }));
    }
  };
  return { saving, save, settle: () => setSaving({ kind: 'idle' }) };
}
