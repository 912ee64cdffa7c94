/** A day some months before another, `YYYY-MM-DD`. */
function monthsBefore(today: string, months: number): string {
  return Temporal.PlainDate.from(today).subtract({ months }).toString();
}

/** An invented applicant as JSON Resume, seven months short of two years as a librarian on the given day: what the demonstration shows. */
export function sampleResume(today: string): object {
  return {
    basics: { name: 'Rosa Delgado-Whitfield', location: { city: 'Los Angeles', region: 'CA', countryCode: 'US' } },
    work: [
      {
        name: 'City of Ocotillo Beach, Public Library',
        position: 'Librarian I',
        startDate: monthsBefore(today, 17),
        hoursPerWeek: 40,
        summary: 'Reference desk, storytime and class visits, collection development for picture books, Sierra.',
      },
      {
        name: 'City of Ocotillo Beach, Public Library',
        position: 'Library Page',
        startDate: monthsBefore(today, 44),
        endDate: monthsBefore(today, 18),
        hoursPerWeek: 18,
        summary: 'Shelving, shelf reading, check-in.',
      },
    ],
    education: [
      {
        institution: 'San José State University',
        area: 'Library and Information Science',
        studyType: 'MLIS',
        endDate: monthsBefore(today, 19),
      },
      {
        institution: 'California State University, Northridge',
        area: 'Child development',
        studyType: 'Bachelor of Arts',
        endDate: monthsBefore(today, 46),
      },
    ],
    languages: [
      { language: 'English', fluency: 'Native speaker' },
      { language: 'Spanish', fluency: 'Fluent' },
    ],
    skills: [
      { name: 'Children', keywords: ['storytime', 'readers’ advisory'] },
      { name: 'Systems', keywords: ['Sierra', 'Microsoft Excel'] },
    ],
  };
}
