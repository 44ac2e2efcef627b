import { useState } from 'react';
import Alert from '@mui/material/Alert';
import { ThemeProvider } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { createSlidesTheme } from '../../meetings/slides/slidesTheme.ts';
import { useToday } from '../../progress/useToday.ts';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { readChoices } from '../progress/disseminationChoices.ts';
import { DisseminationSlides } from './DisseminationSlides.tsx';
import { createDisseminationSlidesQuery } from './disseminationSlidesQuery.ts';

/** The dissemination as slides that partners can show: one for each objective, used by keys alone. */
export default function DisseminationSlidesPage() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const [choices] = useState(() => readChoices(search));
  const query = useQuery(createDisseminationSlidesQuery(choices, useToday()));
  return (
    <>
      <Title title={translate('dissemination.slides.title')} />
      <ViewState query={query} height={640}>
        {() =>
          query.data?.length === 0 ? (
            <Alert severity="info">{translate('dissemination.noObjectives')}</Alert>
          ) : (
            query.data && (
              <ThemeProvider theme={createSlidesTheme}>
                <DisseminationSlides slides={query.data} choices={choices} />
              </ThemeProvider>
            )
          )
        }
      </ViewState>
    </>
  );
}
