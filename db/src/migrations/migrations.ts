import { House1790000000000 } from './1790000000000-house.ts';
import { MailsAndJobs1790001000000 } from './1790001000000-mailsAndJobs.ts';
import { Restating1790300000000 } from './1790300000000-restating.ts';
import { Checks1790400000000 } from './1790400000000-checks.ts';
import { OwnPages1790500000000 } from './1790500000000-ownPages.ts';
import { PeopleAndNotices1790600000000 } from './1790600000000-peopleAndNotices.ts';
import { Discussion1790700000000 } from './1790700000000-discussion.ts';
import { Contests1790800000000 } from './1790800000000-contests.ts';
import { Jury1790900000000 } from './1790900000000-jury.ts';
import { Arrivals1791000000000 } from './1791000000000-arrivals.ts';
import { CooperationRequests1791100000000 } from './1791100000000-cooperationRequests.ts';
import { ConflictsByMail1791300000000 } from './1791300000000-conflictsByMail.ts';
import { ApplicantsApart1791300100000 } from './1791300100000-applicantsApart.ts';
import { Imports1791500000000 } from './1791500000000-imports.ts';
import { ConcealedVersions1791600000000 } from './1791600000000-concealedVersions.ts';
import { CountriesByDay1791600100000 } from './1791600100000-countriesByDay.ts';
import { PublicPageAndTakenBackScores1791700300000 } from './1791700300000-publicPageAndTakenBackScores.ts';
import { SearchableDiscussion1791800200000 } from './1791800200000-searchableDiscussion.ts';
import { ContestAddresses1791900100000 } from './1791900100000-contestAddresses.ts';
import { MeetingsAndTasks1792000100000 } from './1792000100000-meetingsAndTasks.ts';
import { MeetingDocuments1792000200000 } from './1792000200000-meetingDocuments.ts';
import { Activities1792001100000 } from './1792001100000-activities.ts';
import { Academy1792002100000 } from './1792002100000-academy.ts';
import { CompletionMappings1792002200000 } from './1792002200000-completionMappings.ts';
import { News1792003100000 } from './1792003100000-news.ts';
import { MarksOfColumns1792003200000 } from './1792003200000-marksOfColumns.ts';
import { CalendarDays1792003300000 } from './1792003300000-calendarDays.ts';
import { Derivations1796017835022 } from './1796017835022-derivations.ts';
import { WorkPlan1796017969690 } from './1796017969690-workPlan.ts';
import { MinutesSentAt1796022597975 } from './1796022597975-minutesSentAt.ts';
import { FilesOfActivities1796040560702 } from './1796040560702-filesOfActivities.ts';
import { Archives1796040749080 } from './1796040749080-archives.ts';
import { History1796041128419 } from './1796041128419-history.ts';
import { Dissemination1796043319068 } from './1796043319068-dissemination.ts';
import { Budgets1796064341759 } from './1796064341759-budgets.ts';
import { MomentsAndCitations1796065881813 } from './1796065881813-momentsAndCitations.ts';
import { Evaluations1796066013751 } from './1796066013751-evaluations.ts';
import { PilotStages1796066564963 } from './1796066564963-pilotStages.ts';
import { Boards1796078822488 } from './1796078822488-boards.ts';
import { ViewAs1796078912516 } from './1796078912516-viewAs.ts';
import { Annotations1796078953609 } from './1796078953609-annotations.ts';
import { ConsolidatedReports1796079395731 } from './1796079395731-consolidatedReports.ts';
import { Definitions1796079858861 } from './1796079858861-definitions.ts';
import { ReportRecipients1796082008848 } from './1796082008848-reportRecipients.ts';
import { NamesAndBudgets1796097761290 } from './1796097761290-namesAndBudgets.ts';
import { ActivitiesVersion1796097658677 } from './1796097658677-activitiesVersion.ts';
import { NewsPictures1796097658678 } from './1796097658678-newsPictures.ts';
import { Returns1796099782708 } from './1796099782708-returns.ts';

/** Every migration, oldest first. */
export const migrations = [
  House1790000000000,
  MailsAndJobs1790001000000,
  Restating1790300000000,
  Checks1790400000000,
  OwnPages1790500000000,
  PeopleAndNotices1790600000000,
  Discussion1790700000000,
  Contests1790800000000,
  Jury1790900000000,
  Arrivals1791000000000,
  CooperationRequests1791100000000,
  ConflictsByMail1791300000000,
  ApplicantsApart1791300100000,
  Imports1791500000000,
  ConcealedVersions1791600000000,
  CountriesByDay1791600100000,
  PublicPageAndTakenBackScores1791700300000,
  SearchableDiscussion1791800200000,
  ContestAddresses1791900100000,
  MeetingsAndTasks1792000100000,
  MeetingDocuments1792000200000,
  Activities1792001100000,
  Academy1792002100000,
  CompletionMappings1792002200000,
  News1792003100000,
  MarksOfColumns1792003200000,
  CalendarDays1792003300000,
  Derivations1796017835022,
  WorkPlan1796017969690,
  MinutesSentAt1796022597975,
  FilesOfActivities1796040560702,
  Archives1796040749080,
  History1796041128419,
  Dissemination1796043319068,
  Budgets1796064341759,
  MomentsAndCitations1796065881813,
  Evaluations1796066013751,
  PilotStages1796066564963,
  Boards1796078822488,
  ViewAs1796078912516,
  Annotations1796078953609,
  ConsolidatedReports1796079395731,
  Definitions1796079858861,
  ReportRecipients1796082008848,
  ActivitiesVersion1796097658677,
  NewsPictures1796097658678,
  NamesAndBudgets1796097761290,
  Returns1796099782708,
];
