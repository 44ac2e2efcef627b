import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import type { Citation } from '@pilotage/shared';
import { useViewingAs } from '../access/session/session.ts';
import { announce } from '../a11y/announcements.ts';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { createCitation } from './citationsClient.ts';
import { loadCitedFigure } from './loadCitedFigure.ts';
import { useCitationText } from './useCitationText.ts';
import { useCitedQuestion } from './useCitedQuestion.ts';

interface CiteButtonsProps {
  /** What is cited, in words. */
  title: string;
  /** Id of the heading that the buttons belong to, where there are several. */
  headingId?: string;
}

const addressOf = ({ code }: Citation): string => `${window.location.origin}/c/${code}`;

/** Cites what is shown: copies its permanent address, or a sentence with it. Nothing where nothing can be asked again. */
export function CiteButtons({ title, headingId }: CiteButtonsProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const describeProblem = useProblemText();
  const { isBusy, run } = useSingleRun();
  const queries = useQueryClient();
  const question = useCitedQuestion();
  const textOf = useCitationText();
  // A citation belongs to the person who cites.
  const isViewing = useViewingAs() !== null;
  if (question === null || isViewing) return null;
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
  const copyAddress = () => cite(async (citation) => addressOf(citation), 'citations.addressCopied');
  const copyText = () =>
    cite(async (citation) => {
      const figure = await loadCitedFigure(queries, citation);
      return textOf({ citation, title, figure, address: addressOf(citation) });
    }, 'citations.textCopied');
  return (
    <>
      <Button size="small" aria-describedby={headingId} disabled={isBusy} onClick={() => void copyAddress()}>
        {translate('citations.cite')}
      </Button>
      <Button size="small" aria-describedby={headingId} disabled={isBusy} onClick={() => void copyText()}>
        {translate('citations.copyText')}
      </Button>
    </>
  );
}
