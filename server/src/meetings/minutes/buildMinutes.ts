import { computeAgendaTimes, interpolate, type MeetingDecision, type Task } from '@pilotage/shared';
import { heading, paragraph } from '../../documents/documentBlocks.ts';
import type { DocumentBlock, DocumentListItem, TextDocument } from '../../documents/textDocument.ts';
import { splitParagraphs, toDocumentText } from '../../documents/textParagraphs.ts';
import type { MinutesContent } from './loadMinutes.ts';
import { datesOfMeeting, type MinutesTexts, titleOfMinutes } from './minutesTexts.ts';

type Content = Pick<MinutesContent, 'organisations'>;

const nameOf = ({ organisations }: Content, id: number): string => {
  const found = organisations.find((each) => each.id === id);
  return toDocumentText(found ? (found.shortName ?? found.name) : String(id));
};

const moreOf = ({ words }: MinutesTexts, count: number): DocumentBlock[] =>
  count > 0 ? [paragraph(interpolate(words.more, { count }))] : [];

function buildFacts(content: MinutesContent, texts: MinutesTexts): DocumentBlock {
  const { meeting, period, now, timeZone } = content;
  const { words, day, country, instant } = texts;
  const periodText = period
    ? interpolate(words.periodOf, { number: period.number, from: day(period.startsOn), to: day(period.endsOn) })
    : words.noPeriod;
  const facts = [
    [words.place, interpolate(words.placeOf, { place: toDocumentText(meeting.place), country: country(meeting.country) })],
    [words.days, datesOfMeeting(texts, meeting)],
    [words.host, meeting.hostOrganisationId === null ? words.noHost : nameOf(content, meeting.hostOrganisationId)],
    [words.period, periodText],
    [words.state, words.states[meeting.state]],
    [words.asOf, instant(now, timeZone)],
  ] as const;
  return { kind: 'facts', facts: facts.map(([label, value]) => ({ label, value })) };
}

function buildPresent(content: MinutesContent, texts: MinutesTexts): DocumentBlock[] {
  const { words, locale } = texts;
  const { rows, omitted } = content.attendances;
  if (rows.length === 0) return [heading(words.present), paragraph(words.noPresent)];
  const named = rows
    .map(({ organisationId, people }) => ({ name: nameOf(content, organisationId), people }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  const total = rows.reduce((sum, { people }) => sum + people, 0);
  return [
    heading(words.present),
    {
      kind: 'table',
      columns: [
        { header: words.organisation, share: 4 },
        { header: words.people, share: 1, isFigure: true },
      ],
      rows: named.map(({ name, people }) => [name, String(people)]),
      total: [words.total, String(total)],
    },
    ...moreOf(texts, omitted),
  ];
}

/** Each point with its number, its times, and its day where the agenda names days. */
function buildAgenda(content: MinutesContent, { words, day }: MinutesTexts): DocumentBlock[] {
  const { agenda } = content;
  if (agenda.length === 0) return [heading(words.agenda), paragraph(words.noAgenda)];
  const times = computeAgendaTimes(agenda);
  const hasDays = agenda.some((item) => item.day !== null);
  const timeOf = (at: number): string => {
    const { startsAt, endsAt } = times[at] ?? { startsAt: null, endsAt: null };
    if (startsAt === null) return '';
    return endsAt === null
      ? interpolate(words.from, { time: startsAt })
      : interpolate(words.span, { from: startsAt, to: endsAt });
  };
  const rows = agenda.map(({ title, day: own, presenterOrganisationId }, at) => [
    String(at + 1),
    ...(hasDays ? [own === null ? '' : day(own)] : []),
    timeOf(at),
    toDocumentText(title),
    presenterOrganisationId === null ? '' : nameOf(content, presenterOrganisationId),
  ]);
  const columns = [
    { header: words.number, share: 1 },
    ...(hasDays ? [{ header: words.day, share: 3 }] : []),
    { header: words.time, share: 3 },
    { header: words.point, share: 7 },
    { header: words.presenter, share: 4 },
  ];
  return [heading(words.agenda), { kind: 'table', columns, rows }];
}

function describeTask(content: Content, { words, day }: MinutesTexts, { organisationId, title, dueOn, state }: Task): string {
  return interpolate(words.task, {
    organisation: nameOf(content, organisationId),
    title: toDocumentText(title),
    due: dueOn === null ? words.noDue : interpolate(words.due, { day: day(dueOn) }),
    state: words.taskStates[state],
  });
}

function buildDecisions(content: MinutesContent, texts: MinutesTexts): DocumentBlock[] {
  const { words } = texts;
  const { decisions, tasks, agenda } = content;
  const describe = (task: Task) => describeTask(content, texts, task);
  const itemOf = ({ id, text, agendaItemId }: MeetingDecision): DocumentListItem => {
    const point = agenda.find((each) => each.id === agendaItemId);
    return {
      text: toDocumentText(text),
      items: [
        ...(point ? [interpolate(words.decisionOn, { title: toDocumentText(point.title) })] : []),
        ...tasks.rows.filter(({ meetingDecisionId }) => meetingDecisionId === id).map(describe),
      ],
    };
  };
  const further = tasks.rows.filter(({ meetingDecisionId }) => meetingDecisionId === null);
  const furtherBlocks: DocumentBlock[] =
    further.length === 0
      ? []
      : [
          heading(words.furtherTasks),
          { kind: 'list', isOrdered: false, items: further.map((task) => ({ text: describe(task) })) },
        ];
  return [
    heading(words.decisions),
    decisions.rows.length === 0
      ? paragraph(words.noDecisions)
      : { kind: 'list', isOrdered: true, items: decisions.rows.map(itemOf) },
    ...moreOf(texts, decisions.omitted),
    ...furtherBlocks,
    ...moreOf(texts, tasks.omitted),
  ];
}

function buildMinutesText({ meeting }: MinutesContent, { words }: MinutesTexts): DocumentBlock[] {
  const paragraphs = meeting.minutes === null ? [words.noMinutes] : splitParagraphs(meeting.minutes);
  return [heading(words.minutes), ...paragraphs.map(paragraph)];
}

function buildDocuments({ documents }: MinutesContent, texts: MinutesTexts): DocumentBlock[] {
  const { words } = texts;
  const items = documents.rows.map(({ fileName }) => ({ text: toDocumentText(fileName) }));
  return [
    heading(words.documents),
    items.length === 0 ? paragraph(words.noDocuments) : { kind: 'list', isOrdered: false, items },
    ...moreOf(texts, documents.omitted),
  ];
}

/** The minutes of a meeting: where and when, who was there, the agenda, decisions with their tasks, the text, the documents. */
export const buildMinutes = (content: MinutesContent, texts: MinutesTexts): TextDocument => ({
  title: titleOfMinutes(texts, content.meeting),
  language: texts.locale,
  createdAt: content.now,
  pageText: texts.words.page,
  blocks: [
    buildFacts(content, texts),
    ...buildPresent(content, texts),
    ...buildAgenda(content, texts),
    ...buildDecisions(content, texts),
    ...buildMinutesText(content, texts),
    ...buildDocuments(content, texts),
  ],
});
