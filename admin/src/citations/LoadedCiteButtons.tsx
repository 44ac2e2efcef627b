import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import type { Citation, CitedQuestion } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import type { CiteButtonsProps } from './CiteButtons.tsx';
import { addressOfCitation, createCitation } from './citationsClient.ts';
import { loadCitedFigure } from './loadCitedFigure.ts';
import { PictureButton } from './PictureButton.tsx';
import { useCitedTitle } from './useCitedTitle.ts';
import { useCitationText } from './useCitationText.ts';

interface LoadedCiteButtonsProps extends CiteButtonsProps {
  question: CitedQuestion;
}

/** Copies the permanent address of a question, a sentence with it, or a picture. */
export default function LoadedCiteButtons({ question, title: heading, ...shown }: LoadedCiteButtonsProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const describeProblem = useProblemText();
  const { isBusy, run } = useSingleRun();
  const queries = useQueryClient();
  const textOf = useCitationText();
  const { headingId } = shown;
  const title = useCitedTitle(question, heading);
  const copy = async (text: string, message: string) => {
    try {
      await navigator.clipboard.writeText(text);
      announce(translate(message));
      notify(message);
    } catch {
      notify('citations.notCopied', { type: 'warning', messageArgs: { text } });
    }
  };
  const cite = (toText: (citation: Citation) => Promise<string>, message: string) =>
    run(async () => {
      try {
        await copy(await toText(await createCitation(question)), message);
      } catch (error) {
        const text = describeProblem('citations', error);
        notify(text, { type: 'error', messageArgs: { _: text } });
      }
    });
  const copyAddress = () => cite(async (citation) => addressOfCitation(citation), 'citations.addressCopied');
  const copyText = () =>
    cite(async (citation) => {
      const figure = await loadCitedFigure(queries, citation);
      return textOf({ citation, title, figure, address: addressOfCitation(citation) });
    }, 'citations.textCopied');
  return (
    <>
      <Button size="small" aria-describedby={headingId} disabled={isBusy} onClick={() => void copyAddress()}>
        {translate('citations.cite')}
      </Button>
      <Button size="small" aria-describedby={headingId} disabled={isBusy} onClick={() => void copyText()}>
        {translate('citations.copyText')}
      </Button>
      <PictureButton question={question} title={title} {...shown} />
    </>
  );
}
