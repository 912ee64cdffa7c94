import { describe, expect, test } from 'vitest';
import { readPosting } from '@/utils/sites/read-posting';
import { boardPages } from './boards';
import { factPages } from './fact-pages';
import { documentOf } from './fixtures';
import { housePages } from './house-pages';
import { plainPages } from './plain-pages';
import { renamed } from './renamed';
import { witnessPages } from './witness-pages';

const URL_OF_PAGE = 'https://careers.example.org/x/1042';

describe.each([...boardPages, ...plainPages, ...factPages, ...witnessPages, ...housePages])(
  '$board',
  ({ html, title, employer, location, starts, ends, lacks }) => {
    test.each([
      ['as it is', html],
      ['with every name on it changed', renamed(html)],
    ])('%s', (_, page) => {
      const reading = readPosting(documentOf(page, URL_OF_PAGE), new URL(URL_OF_PAGE));
      if (!reading.ok) throw new Error(`${reading.why}: ${reading.missing.join(', ')}`);
      const { posting } = reading;
      const { text } = posting.body;
      expect({ title: posting.title, employer: posting.employer }).toEqual({ title, employer });
      expect((posting.location ?? '').slice(0, location.length)).toBe(location);
      expect({ starts: text.slice(0, starts.length), ends: text.slice(-ends.length) }).toEqual({ starts, ends });
      for (const words of lacks) expect(text).not.toContain(words);
    });
  },
);
