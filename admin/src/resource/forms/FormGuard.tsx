import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import {
  type RaRecord,
  setSubmissionErrors,
  useRecordContext,
  useRegisterMutationMiddleware,
  useResourceContext,
  useSaveContext,
} from 'react-admin';
import { ConflictDialog } from '../../conflicts/ConflictDialog.tsx';
import { type FieldConflict, findFieldConflicts } from '../../conflicts/fieldConflicts.ts';
import { problemOf } from '../../data/problem.ts';
import { RequestIdempotencyKey } from '../../data/RequestIdempotencyKey.ts';
import { DraftOffer } from '../../drafts/DraftOffer.tsx';
import { useFormDraft } from '../../drafts/useFormDraft.ts';
import { RefusalGuide } from './RefusalGuide.tsx';
import { writableFieldsOf } from './writableFields.ts';

type RecordValues = Record<string, unknown>;
interface SaveParams {
  data: RecordValues;
  meta?: object;
}
type SaveMutation = (resource: string, parameters: SaveParams) => Promise<{ data: RecordValues }>;

interface SaveConflict {
  current: RecordValues;
  fields: FieldConflict[];
}

interface FormGuardProps {
  onSaved: () => void;
  /** Whether something stands in the form that is typed and not saved. */
  onTyped: (isTyped: boolean) => void;
}

/** Invisible part of a form that manages the draft, the idempotency key and the conflict dialog. */
export function FormGuard({ onSaved, onTyped }: FormGuardProps) {
  const resource = useResourceContext() ?? '';
  const context = useRecordContext<RaRecord>();
  // What a new record begins with is no record yet.
  const record = context?.id === undefined ? undefined : context;
  const form = useFormContext();
  const { save, saving } = useSaveContext();
  const [key] = useState(() => new RequestIdempotencyKey());
  const [conflict, setConflict] = useState<SaveConflict | null>(null);
  const draft = useFormDraft(resource, record);
  const latest = useRef({ ...draft, onSaved });
  useEffect(() => {
    latest.current = { ...draft, onSaved };
  });
  const middleware = useCallback(
    async (name: string, parameters: SaveParams, next: SaveMutation) => {
      const { base, isTyped, markSaved: saved } = latest.current;
      // A newer version that loaded while the user typed is another user's: send the version that the user saw, to detect the
      // conflict.
      const data = base && isTyped ? { ...parameters.data, version: base.version } : parameters.data;
      const meta = base ? parameters.meta : { ...parameters.meta, idempotencyKey: key.forBody(data) };
      try {
        const result = await next(name, { ...parameters, data, ...(meta ? { meta } : {}) });
        saved(result.data, base);
        latest.current.onSaved();
        return result;
      } catch (error) {
        const { status, current } = problemOf(error);
        if (status === 409 && current && base)
          setConflict({
            current,
            fields: findFieldConflicts(resource, writableFieldsOf(resource), { base, mine: data, theirs: current }),
          });
        throw error;
      }
    },
    [key, resource],
  );
  useRegisterMutationMiddleware(middleware);
  const anchor = useRef<HTMLSpanElement>(null);
  const { touch, isTyped } = draft;
  useEffect(() => onTyped(isTyped), [onTyped, isTyped]);
  useEffect(() => {
    const element = anchor.current?.closest('form');
    const events = ['focusin', 'pointerdown', 'keydown'];
    for (const event of events) element?.addEventListener(event, touch, true);
    return () => {
      for (const event of events) element?.removeEventListener(event, touch, true);
    };
  }, [touch]);
  const choose = async (values: RecordValues) => {
    if (!conflict) return;
    const { current } = conflict;
    setConflict(null);
    draft.rebaseOn(current);
    latest.current = { ...latest.current, base: current };
    for (const [field, value] of Object.entries(values)) form.setValue(field, value, { shouldDirty: true });
    const errors: unknown = await save?.({ ...current, ...values });
    if (typeof errors === 'object' && errors !== null) setSubmissionErrors(errors, form.setError);
  };
  return (
    <>
      <span ref={anchor} hidden />
      <RefusalGuide anchor={anchor} />
      {draft.offered && (
        <DraftOffer {...draft.offered} isDisabled={saving === true} onRestore={draft.restore} onDiscard={draft.discard} />
      )}
      {conflict && (
        <ConflictDialog
          resource={resource}
          current={conflict.current}
          conflicts={conflict.fields}
          onChoose={(values) => void choose(values)}
          onClose={() => setConflict(null)}
        />
      )}
    </>
  );
}
