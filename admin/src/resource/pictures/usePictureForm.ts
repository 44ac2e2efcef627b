import { useRef, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { pictureTextLength } from '@pilotage/shared';
import { type Problem, problemOf } from '../../data/problem.ts';
import { useDraft } from '../../drafts/useDraft.ts';
import { useSingleRun } from '../actions/useSingleRun.ts';
import { useLengthProblem } from '../inputs/useLengthProblem.ts';

/** Null: as it is stored. */
const parseText = (stored: unknown) => (typeof stored === 'string' ? stored : null);

/** The chosen file and the words of a picture, until they are sent. Words that are not sent survive a reload. */
export function usePictureForm(draftKey: string, storedText: string) {
  const notify = useNotify();
  const refresh = useRefresh();
  const fileInput = useRef<HTMLInputElement>(null);
  const fileButton = useRef<HTMLButtonElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { run, isBusy } = useSingleRun();
  const draft = useDraft<string | null>({ draftKey, parse: parseText, isEmpty: (typed) => typed === null });
  const text = draft.value ?? storedText;
  const textProblem = useLengthProblem()(text.trim(), pictureTextLength);
  const send = (action: () => Promise<unknown>, message: string) =>
    run(async () => {
      setProblem(null);
      try {
        await action();
        setFile(null);
        // The same file may be chosen again.
        if (fileInput.current) fileInput.current.value = '';
        draft.discard();
        // The button that was pressed cannot be pressed again, or is gone.
        fileButton.current?.focus();
        notify(message);
        refresh();
      } catch (error) {
        setProblem(problemOf(error));
      }
    });
  return {
    fileInput,
    fileButton,
    file,
    chooseFile: setFile,
    text,
    textProblem,
    hasValidText: text.trim() !== '' && textProblem === undefined,
    write: (typed: string) => draft.change(() => typed),
    restoredAt: draft.restoredAt,
    discard: draft.discard,
    problem,
    isBusy,
    /** Runs a request; then the form is as it was at first. A refusal is shown in it. */
    send,
  };
}

export type PictureFormState = ReturnType<typeof usePictureForm>;
