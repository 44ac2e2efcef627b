export const homeEnglish = {
  home: {
    title: 'Home',
    nothing: 'Nothing is waiting.',
    next: 'What to do next',
    due: 'P%{number} is due on %{day}: %{smart_count} day left. |||| P%{number} is due on %{day}: %{smart_count} days left.',
    late: 'P%{number} was due on %{day}.',
    enter: 'Enter the figures of P%{number}: %{done} of %{all} reported',
    answer: 'Answer the remarks on P%{number}: %{comment}',
    submit: 'Look over P%{number} and submit it',
    review: 'Review the report of %{name}, P%{number}',
    overdue: 'Milestone overdue: %{title}',
    countries: 'Seven countries at a glance',
    reporting: 'Reports in: %{submitted} of %{expected}',
    attainment: '%{attainment} of the way (median of %{n} of %{of} indicators)',
    noAttainment: 'no attainment yet',
    compare: 'Compare the countries',
  },
};
