import { describe, expect, test } from 'vitest';
import type { Posting } from '@/utils/core/posting/posting';
import { bareAddress, fellBack, readingReport } from '@/utils/core/posting/reading-report';
import { readPlainText } from '@/utils/core/text/plain-text';

const posting: Posting = {
  source: 'indeed',
  externalId: '0123456789abcdef',
  url: 'https://www.indeed.com/viewjob?jk=0123456789abcdef&tk=secret',
  title: 'Branch Librarian',
  employer: 'Town of Mesa',
  location: null,
  facts: { salary: null, closing: null, opens: null, limit: null, examNumber: null },
  body: readPlainText('QUALIFICATIONS\n\nA degree in library science.'),
  missing: ['location'],
  readBy: { title: 'site', employer: 'structure', description: 'site' },
  readWith: { title: '[data-testid="vj-job-title"]', description: '#jobDescriptionText' },
};

describe('the address', () => {
  test.each([
    ['https://www.indeed.com/viewjob?jk=0123456789abcdef&tk=1h#apply', 'https://www.indeed.com/viewjob'],
    ['https://rosa:pass@jobs.example.org/1042', 'https://jobs.example.org/1042'],
    ['https://jobs.example.org/s/9f8e7d6c5b4a39281706/apply', 'https://jobs.example.org/s/…/apply'],
    ['https://jobs.example.org/u/rosa%40example.org/jobs', 'https://jobs.example.org/u/…/jobs'],
    ['file:///home/rosa/posting.html', 'not a web address'],
  ])('%s', (address, bare) => expect(bareAddress(address)).toBe(bare));
  test.each([
    'https://www.governmentjobs.com/careers/ocotillobeach/jobs/4711001/librarian-ii-children-s-services',
    'https://ocotillo.wd5.myworkdayjobs.com/en-US/Careers/job/Main-Library/Metadata-Librarian_R-1042',
  ])('%s stays whole', (address) => expect(bareAddress(address)).toBe(address));
});

test('what was read, by which marks, and what was not', () => {
  const report = readingReport({ version: '0.1.0', address: posting.url ?? '', posting, why: null, missing: posting.missing });
  expect(report).toContain('title: site [data-testid="vj-job-title"] = Branch Librarian');
  expect(report).toContain('employer: structure = Town of Mesa');
  expect(report).toContain('salary: not found');
  expect(report).toContain('not found: location');
  expect(report).toContain('QUALIFICATIONS');
  expect(report).not.toMatch(/secret|0123456789abcdef/u);
});

test('why nothing was read', () => {
  const report = readingReport({
    version: '0.1.0',
    address: 'https://example.org/',
    posting: null,
    why: 'no-description',
    missing: ['description'],
  });
  expect(report).toContain('why: no-description');
});

test.each([
  [{ title: 'site', description: 'site' }, false],
  [{ title: 'structure', description: 'site' }, true],
  [{ title: 'site', description: 'structure' }, true],
  [{ title: 'site', description: 'embedded' }, true],
] as const)('fell back: %o', (readBy, fell) => expect(fellBack({ ...posting, readBy })).toBe(fell));
