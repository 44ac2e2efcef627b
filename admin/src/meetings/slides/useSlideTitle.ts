import { useTranslate } from 'react-admin';
import type { Meeting } from '@pilotage/shared';
import { useMeetingName } from '../useMeetingName.ts';
import type { Slide } from './slide.ts';

/** The heading of a slide. */
export function useSlideTitle(meeting: Meeting): (slide: Slide) => string {
  const translate = useTranslate();
  const nameOf = useMeetingName();
  return (slide) => {
    const { part, parts } = slide;
    const titles = {
      title: () => nameOf(meeting),
      tasks: () => translate('meetings.slides.begin'),
      agenda: () => translate('meetings.slides.today'),
      decisions: () => translate('meetings.slides.end'),
    };
    const title = slide.kind === 'pilot' ? slide.facts.pilot.title : titles[slide.kind]();
    return parts === 1 ? title : translate('meetings.slides.part', { title, part, parts });
  };
}
