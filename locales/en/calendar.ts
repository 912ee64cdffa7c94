/** What the board's calendar says. */
export const calendar = {
  before: 'The month before',
  after: 'The month after',
  thisMonth: 'This month',
  ics: 'Save for your calendar (.ics)',
  loading: 'Looking through your dates…',
  agenda: 'What comes next',
  nothing: 'No deadline, exam or interview is ahead.',
  more: (n: number) => `${n} more`,
  moreDays: 'Show more days',
  kinds: {
    opens: 'Opens',
    closes: 'Closes',
    review: 'First review',
    exam: 'Exam',
    interview: 'Interview',
    'list-expires': 'List expires',
    task: 'To do',
  },
};
