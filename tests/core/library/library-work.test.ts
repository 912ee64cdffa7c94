import { describe, expect, test } from 'vitest';
import { libraryWork, type Role } from '../../../utils/core/library/library-work';
import { isLibraryWork } from '../../../utils/core/library/weigh';
import { LIBRARY_WORK, OTHER_WORK, type Told } from './phrases';

const ask = ([title, employer, text]: Told) => libraryWork({ title, employer, text });

describe('is it library work', () => {
  test.each(LIBRARY_WORK)('yes: %s · %s · %s', (...told) => {
    const answer = ask(told);
    expect(answer.verdict, answer.because.join('; ')).toBe(true);
    expect(answer.score).toBeGreaterThan(0.5);
    expect(answer.because.length).toBeGreaterThan(0);
  });

  test.each(OTHER_WORK)('no: %s · %s · %s', (...told) => {
    const answer = ask(told);
    expect(answer.verdict, answer.because.join('; ')).toBe(false);
    expect(answer.score).toBeLessThan(0.5);
    expect(answer.role).toBeNull();
  });
});

describe('the cheap look agrees with the whole one', () => {
  test.each([...LIBRARY_WORK, ...OTHER_WORK])('%s · %s · %s', (title, employer, text) => {
    expect(isLibraryWork({ title, employer, text })).toBe(libraryWork({ title, employer, text }).verdict);
  });
});

describe('role', () => {
  const roles: readonly (readonly [Role, string, string])[] = [
    ['page', 'Library Page', 'City of Glendale'],
    ['page', 'Library Aide', 'City of Pasadena'],
    ['page', 'Shelver', 'Marion Valley Library'],
    ['clerk', 'Library Clerk (Part-Time)', 'City of Burbank'],
    ['clerk', 'Messenger Clerk', 'Los Angeles Public Library'],
    ['assistant', 'Senior Library Assistant', 'City of Mission Hills'],
    ['assistant', 'Student Librarian (Library Assistant III)', 'Saanich Inlet Library'],
    ['technician', 'Library Technician, Junior School', 'Crofton Vale School'],
    ['librarian', 'Assistant Librarian', 'Ohlone State University'],
    ['librarian', 'Reference Librarian', 'Bayside CCD'],
    ['librarian', 'Law Cataloger', 'Ohlone State University Law Library'],
    ['archivist', 'Processing Archivist', 'Quaker Record Society'],
    ['archivist', 'Assistant Archivist', 'Quaker Record Society'],
    ['archivist', 'Curator of Rare Books', 'Hargrove Library'],
    ['manager', 'Branch Manager', 'Ridgemont County Public Library'],
    ['manager', 'Principal Librarian', 'City of Los Angeles'],
    ['manager', 'Head of Circulation', 'Gull Lake Public Library'],
    ['director', 'City Librarian', 'City of Sierra Madre'],
    ['director', 'Associate Dean of Libraries', 'Vandermeer College'],
    ['school', 'Library Media Technician', 'Arcadia Foothill Unified School District'],
    ['school', 'Teacher Librarian', 'LAUSD'],
    ['specialist', 'Metadata Specialist', 'Reedmere University Libraries'],
  ];
  test.each(roles)('%s: %s · %s', (role, title, employer) => {
    expect(libraryWork({ title, employer, text: 'Library patrons; MARC; shelving.' }).role).toBe(role);
  });
});
