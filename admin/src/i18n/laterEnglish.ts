import { conflictsEnglish } from '../conflicts/conflicts.en.ts';
import { importsEnglish } from '../imports/imports.en.ts';
import { contestFiguresEnglish } from '../contests/figures/contestFigures.en.ts';
import { resultEnglish } from '../results/result.en.ts';
import { targetsEnglish } from '../targets/targets.en.ts';
import { archivesEnglish } from '../archives/archives.en.ts';
import { worksEnglish } from '../backgroundWork/works.en.ts';
import { derivationsEnglish } from '../derivations/derivations.en.ts';
import { halfYearReportEnglish } from '../halfYearReport/halfYearReport.en.ts';
import { handoverEnglish } from '../handover/handover.en.ts';
import { programmeEnglish } from '../programme/programme.en.ts';
import { juryEnglish } from '../jury/jury.en.ts';
import { countedAnewEnglish } from '../measurements/countedAnew.en.ts';
import { newsEnglish } from '../news/news.en.ts';
import { returnsEnglish } from '../resource/returns/returns.en.ts';
import { discussionEnglish } from '../discussion/discussion.en.ts';
import { explainEnglish } from '../progress/explain.en.ts';
import { mergeMessages } from './mergeMessages.ts';

/** English texts that neither Home nor Compare nor what stands around every page says. Every other page waits for them. */
export const laterEnglish = mergeMessages([
  conflictsEnglish,
  countedAnewEnglish,
  importsEnglish,
  contestFiguresEnglish,
  resultEnglish,
  targetsEnglish,
  archivesEnglish,
  worksEnglish,
  derivationsEnglish,
  discussionEnglish,
  explainEnglish,
  halfYearReportEnglish,
  handoverEnglish,
  juryEnglish,
  programmeEnglish,
  newsEnglish,
  returnsEnglish,
]);
