import { createContext, useContext } from 'react';
import { useSearchParams } from 'react-router';

type QuestionAddress = ReturnType<typeof useSearchParams>;

/** The address that a view on a board is asked by; null: that of the page. */
export const QuestionAddressContext = createContext<QuestionAddress | null>(null);

/** The parameters of the question that is shown around, and how to write them: those of the page, or of the tile of a board. */
export function useQuestionAddress(): QuestionAddress {
  const address = useSearchParams();
  return useContext(QuestionAddressContext) ?? address;
}
