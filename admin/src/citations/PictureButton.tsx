import { lazy, type RefObject, Suspense, useState } from 'react';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import type { CitedQuestion } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { addressOfCitation, createCitation } from './citationsClient.ts';
import { loadCitedFigure } from './loadCitedFigure.ts';
import type { CitedPicture } from './picture/createPicture.ts';
import { useCitationText } from './useCitationText.ts';

const PictureDialog = lazy(() => import('./picture/PictureDialog.tsx'));

interface PictureButtonProps {
  question: CitedQuestion;
  title: string;
  /** Id of the heading that the button belongs to. */
  headingId?: string | undefined;
  /** What is drawn. */
  frame: RefObject<HTMLElement | null>;
  /** What says the finding in a sentence; without it the citation does. */
  finding?: RefObject<HTMLElement | null> | undefined;
  /** What limits it, and what its marks mean. */
  notes?: RefObject<HTMLElement | null> | undefined;
}

/** What is shown is not what was cited any more. */
class ViewChanged extends Error {}

/** Waits within `write` itself, so that the browser still knows of the click. */
const writePicture = (picture: Promise<CitedPicture>): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/html': picture.then(({ html }) => new Blob([html], { type: 'text/html' })),
      'image/png': picture.then(({ png }) => png),
      'text/plain': picture.then(({ text }) => new Blob([text], { type: 'text/plain' })),
    }),
  ]);

/** Cites what is shown and copies it as a still picture that leads to its permanent address. The picture is made by this browser. */
export function PictureButton({ question, title, headingId, frame, finding, notes }: PictureButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const describeProblem = useProblemText();
  const { palette } = useTheme();
  const queries = useQueryClient();
  const textOf = useCitationText();
  const { isBusy, run } = useSingleRun();
  const [refused, setRefused] = useState<CitedPicture | null>(null);
  const draw = async (): Promise<CitedPicture> => {
    const shown = frame.current?.textContent;
    const [sentence, note] = [finding, notes].map((each) => each?.current?.textContent?.trim() ?? '');
    const [{ createPicture }, citation] = await Promise.all([import('./picture/createPicture.ts'), createCitation(question)]);
    const address = addressOfCitation(citation);
    const text = textOf({ citation, title, figure: await loadCitedFigure(queries, citation), address });
    // Another period or indicator may be shown by the time that all is loaded: its chart does not belong to this address.
    if (frame.current?.textContent !== shown) throw new ViewChanged();
    const words = { title, sentence: sentence ?? '', note: note ?? '', text, address };
    return createPicture({ frame: frame.current, ...words, background: palette.background.paper });
  };
  const copy = () =>
    run(async () => {
      const picture = draw();
      try {
        await writePicture(picture);
        announce(translate('citations.picture.copied'));
        notify('citations.picture.copied');
      } catch {
        try {
          setRefused(await picture);
        } catch (error) {
          if (error instanceof ViewChanged) return notify('citations.picture.changed', { type: 'warning' });
          const text = describeProblem('citations', error);
          notify(text, { type: 'error', messageArgs: { _: text } });
        }
      }
    });
  return (
    <>
      <Button size="small" aria-describedby={headingId} disabled={isBusy} onClick={() => void copy()}>
        {translate('citations.picture.copy')}
      </Button>
      {refused && (
        <Suspense fallback={null}>
          <PictureDialog picture={refused} onClose={() => setRefused(null)} />
        </Suspense>
      )}
    </>
  );
}
