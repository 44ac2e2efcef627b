import type { ResourceWords } from '../i18n/resourceWords.ts';

export const periodsWords = {
  name: 'Period |||| Periods',
  empty: 'No periods yet. The lead partner writes down the half-years of the project, then opens the first one.',
  fields: {
    id: 'Number',
    number: 'Period',
    startsOn: 'Starts on',
    endsOn: 'Ends on',
    dueOn: 'Due on',
    illustrative: 'Illustrative due date',
    state: 'State',
  },
  choices: { state: { planned: 'Planned', open: 'Open', closed: 'Closed' } },
} satisfies ResourceWords<'periods'>;

export const periodsEnglish = {
  periods: {
    due: 'Due %{day}',
    dueByClock: 'Due %{day}, to the end of the day in %{timeZone}',
    holiday: '%{day} (public holiday in %{countries})',
    open: 'Open P%{number}',
    openFor: 'Open P%{number} for one organisation |||| Open P%{number} for %{smart_count} organisations',
    openForNobody: 'Open P%{number} although nobody reports',
    asksFor:
      'One organisation is asked for figures of P%{number}: %{figures} in all. |||| %{smart_count} organisations are asked for figures of P%{number}: %{figures} in all.',
    asksNobody:
      'Nobody is asked to report anything in P%{number}. Who reports what is fixed when it opens: first say who reports what, then open it.',
    asksNothingOf: 'Nothing is asked of %{names}.',
    toTargets: 'Say who reports what',
    close: 'Close P%{number}',
    openText:
      'Opening fixes who is expected to report what, and creates a draft report for each organisation. This cannot be taken back.',
    closeText: 'Closing locks every figure of the period. This cannot be taken back.',
    allIn: 'All %{expected} expected reports are in.',
    notIn: '%{submitted} of %{expected} expected reports are in. These would be locked out: %{names}.',
    openDone: 'P%{number} is open.',
    closeDone: 'P%{number} is closed.',
    dueMovesNothing: 'This due day changes for no report that is in whether it is in time.',
    dueMovesInTime:
      'One report that came late would count as in time: %{names}. |||| %{smart_count} reports that came late would count as in time: %{names}.',
    dueMovesLate:
      'One report that came in time would count as late: %{names}. |||| %{smart_count} reports that came in time would count as late: %{names}.',
    exceptions: 'Exceptions',
    exceptionsText:
      'One organisation may enter and hand in until an instant although the period is closed. The due day does not move.',
    exception: '%{name}, until %{until}: %{reason}',
    organisation: 'Organisation',
    until: 'Until (%{timeZone})',
    untilForm: 'This must be a day and a time of the form YYYY-MM-DD HH:MM.',
    reason: 'Reason (the organisation reads it)',
    except: 'Give the exception',
    excepted: 'The exception is given.',
    takeBack: 'Take back',
    takeBackOne: 'Take back the exception of %{name}',
    takenBack: 'The exception is taken back.',
    plan: {
      title: 'Plan several periods',
      fields: {
        firstDay: 'First day',
        months: 'Length in months',
        count: 'How many periods',
        dueAfterDays: 'Reports are due after (days)',
        firstNumber: 'Number of the first period',
      },
      help: {
        firstDay: 'Of the first of these periods: YYYY-MM-DD',
        months: '6 for half-years',
        count: 'Each begins when the one before ends',
        dueAfterDays: 'Counted from the end of each period',
        firstNumber: 'The others are numbered on',
      },
      preview: 'These periods are created',
      create: 'Create %{smart_count} period |||| Create %{smart_count} periods',
      created: '%{smart_count} period is created. |||| %{smart_count} periods are created.',
      problem: 'P%{number} does not fit: %{why}',
      refused: '%{created} of these periods are created. P%{number} was refused: %{why} What is missing can be sent again.',
      notOpen: 'P%{number} is not open yet. Partners can enter figures once it is open, and who reports what is fixed then.',
      isOpen: 'P%{number} is open: partners can enter figures.',
      toHome: 'Go to Home',
      openNext: 'Open P%{number}',
    },
  },
};
