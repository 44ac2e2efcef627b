import {
  addressOfPlace,
  formatInstantWithZone,
  type HandoverDeadline,
  type HandoverPack,
  type HandoverPlace,
  type HandoverPoint,
  interpolate,
} from '@pilotage/shared';
import { heading, paragraph } from '../documents/documentBlocks.ts';
import { formatLongDay } from '../documents/formatLongDay.ts';
import type { DocumentBlock, DocumentTable, TextDocument } from '../documents/textDocument.ts';
import { toDocumentText } from '../documents/textParagraphs.ts';
import { handoverEnglish as words } from './handover.en.ts';

interface HandoverDocumentInput {
  pack: HandoverPack;
  organisationName: (id: number) => string;
  timeZone: string;
  /** The origin of the addresses. */
  publicUrl: string;
}

const locale = 'en-GB';
/** A cell holds a short text: the whole of a comment stands in the product. */
const maxTitleLength = 200;

const formatDay = (day: string): string => formatLongDay(day, locale);
const moreOf = (count: number): DocumentBlock[] => (count > 0 ? [paragraph(interpolate(words.more, { count }))] : []);

function formatTitle(title: string): string {
  const line = toDocumentText(title).replaceAll(/\s+/g, ' ').trim();
  return line.length <= maxTitleLength ? line : `${line.slice(0, maxTitleLength).toWellFormed().trimEnd()}…`;
}

const ownerOf = ({ organisationId }: { organisationId: number | null }, { organisationName }: HandoverDocumentInput): string =>
  organisationId === null ? '' : toDocumentText(organisationName(organisationId));

function describePoint(point: HandoverPoint, input: HandoverDocumentInput): string {
  const { kind, title, dueOn, isLate, count } = point;
  const what = interpolate(words.pointKinds[kind], { count: count ?? 0 });
  const day = dueOn === null ? [] : [interpolate(isLate ? words.late : words.due, { day: formatDay(dueOn) })];
  const owner = input.pack.organisationId === null ? [ownerOf(point, input)].filter((name) => name !== '') : [];
  return [`${what}: ${formatTitle(title)}`, ...owner, ...day].join(', ');
}

function table(title: string, empty: string, { columns, rows }: DocumentTable, omitted: number): DocumentBlock[] {
  if (rows.length === 0) return [heading(title), paragraph(empty)];
  return [heading(title), { kind: 'table', columns, rows }, ...moreOf(omitted)];
}

const formatDeadlineDay = ({ day, isLate }: HandoverDeadline): string =>
  isLate ? interpolate(words.isLate, { day: formatDay(day) }) : formatDay(day);

function buildDeadlines(input: HandoverDocumentInput): DocumentBlock[] {
  const { deadlines, omitted } = input.pack;
  const columns = [
    { header: words.day, share: 3 },
    { header: words.what, share: 6 },
    { header: words.organisation, share: 3 },
  ];
  const rows = deadlines.map((deadline) => [
    formatDeadlineDay(deadline),
    `${words.deadlineKinds[deadline.kind]}: ${formatTitle(deadline.title)}`,
    ownerOf(deadline, input),
  ]);
  return table(words.deadlines, words.noDeadlines, { columns, rows }, omitted.deadlines);
}

function buildPeople(input: HandoverDocumentInput): DocumentBlock[] {
  const { people, omitted } = input.pack;
  const columns = [
    { header: words.name, share: 3 },
    { header: words.role, share: 2 },
    { header: words.organisation, share: 3 },
    { header: words.email, share: 4 },
  ];
  const rows = people.map((person) => [
    toDocumentText(person.name),
    words.roles[person.role],
    ownerOf(person, input),
    person.email,
  ]);
  return table(words.people, words.noPeople, { columns, rows }, omitted.people);
}

function buildPlaces({ pack, publicUrl }: HandoverDocumentInput): DocumentBlock[] {
  const formatAddress = (place: HandoverPlace) => {
    const address = addressOfPlace(place, pack.organisationId);
    return address === null ? words.besideSubject : publicUrl + address;
  };
  const columns = [
    { header: words.what, share: 3 },
    { header: words.count, share: 1, isFigure: true },
    { header: words.address, share: 5 },
  ];
  const rows = pack.places.map(({ place, count }) => [words.placeNames[place], String(count), formatAddress(place)]);
  return [heading(words.places), { kind: 'table', columns, rows }];
}

/** The handover pack as a document: open points, deadlines, people, where everything is. */
export function buildHandoverDocument(input: HandoverDocumentInput): TextDocument {
  const { pack, organisationName, timeZone } = input;
  const name = pack.organisationId === null ? words.everybody : toDocumentText(organisationName(pack.organisationId));
  const items = pack.points.map((point) => ({ text: describePoint(point, input) }));
  return {
    title: interpolate(words.title, { name }),
    language: locale,
    createdAt: pack.asOf,
    pageText: words.page,
    blocks: [
      { kind: 'facts', facts: [{ label: words.asOf, value: formatInstantWithZone(pack.asOf, { locale, timeZone }) }] },
      heading(words.points),
      items.length === 0 ? paragraph(words.noPoints) : { kind: 'list', isOrdered: false, items },
      ...moreOf(pack.omitted.points),
      ...buildDeadlines(input),
      ...buildPeople(input),
      ...buildPlaces(input),
    ],
  };
}
