/** What a notice of the browser says under the application's title. */
export const notices = {
  opens: (when: string) => `Filing opens ${when}.`,
  opensFirst: (when: string, limit: string) => `Filing opens ${when}, and closes after the first ${limit} applications.`,
  oneDay: (when: string) => `Filing is open on one day only: ${when}.`,
  closes: (when: string) => `Filing closes ${when}.`,
  review: (when: string) => `The first applications are read ${when}.`,
  exam: (when: string, part: string) => (part === '' ? `Exam ${when}.` : `${part}: ${when}.`),
  interview: (when: string, place: string) => (place === '' ? `Interview ${when}.` : `Interview ${when}: ${place}.`),
  listExpires: (when: string) => `The eligible list expires ${when}.`,
  task: (task: string) => `To do today: ${task}`,
  untitled: 'A posting you keep',
  at: (day: string, time: string) => `${day}, ${time}`,
};
