import * as v from 'valibot';
import type { IsoDate, IsoInstant } from '@/utils/core/dates';
import type { StatedFacts } from '@/utils/core/posting/facts';
import type { BarePosting, Closing, Posting, PostingFacts, Salary } from '@/utils/core/posting/posting';
import { type Block, type FlatText, type Span, TEXT_LIMIT } from '@/utils/core/text/flat-text';
import type { RawText } from '@/utils/core/text/tell-blocks';

/** What stands in for “no more than is sane”: a page's process may send anything. */
const MOST_BLOCKS = 50_000;
const LONGEST_LINE = 4_000;

/** A short text: a title, a name, a key. */
export const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
export const day: v.GenericSchema<unknown, IsoDate> = v.pipe(v.string(), v.isoDate());
export const instant: v.GenericSchema<unknown, IsoInstant> = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u));
export const yes = v.exactOptional(v.literal(true));
const amount = v.pipe(v.number(), v.finite());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An address that may become a link: of a web page, nothing that runs. */
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(LONGEST_LINE),
  v.check((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol)),
);

export const span: v.GenericSchema<unknown, Span> = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end && end <= TEXT_LIMIT),
);

const block: v.GenericSchema<unknown, Block> = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['heading', 'item', 'paragraph']),
  level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
});

export const flatText: v.GenericSchema<unknown, FlatText> = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(TEXT_LIMIT)),
    blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)),
    cut: v.boolean(),
  }),
  v.check(({ text, blocks }) =>
    blocks.every(({ start, end }, index) => start >= (blocks[index - 1]?.end ?? 0) && start <= end && end <= text.length),
  ),
);

const level = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const run = v.object({ start: offset, end: offset, heading: level, item: level });
const stretch = v.object({ start: offset, end: offset });

/** Whether spans stand in order, without overlap. The last run ends where white space at the text's end was taken off. */
const inOrder = (spans: readonly Span[], most: number): boolean =>
  spans.every(({ start, end }, index) => start >= (spans[index - 1]?.end ?? 0) && start <= end && start <= most);

/** A text as a page gives it, before its blocks are told. */
export const rawText: v.GenericSchema<unknown, RawText> = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(TEXT_LIMIT)),
    runs: v.pipe(v.array(run), v.maxLength(MOST_BLOCKS)),
    bold: v.pipe(v.array(stretch), v.maxLength(MOST_BLOCKS)),
    cut: v.boolean(),
  }),
  v.check(({ text, runs, bold }) => inOrder(runs, text.length) && inOrder(bold, text.length)),
);

/** Pay as stated. */
export const salary: v.GenericSchema<unknown, Salary> = v.object({
  min: v.nullable(amount),
  max: v.nullable(amount),
  period: v.picklist(['hour', 'week', 'biweek', 'month', 'year']),
  currency: v.picklist(['USD', 'CAD', 'GBP', 'EUR']),
});

/** When filing ends. */
export const closing: v.GenericSchema<unknown, Closing> = v.object({
  kind: v.picklist(['date', 'continuous', 'until-filled', 'first-n']),
  date: v.nullable(day),
  time: v.nullable(line),
  zone: v.nullable(line),
});

export const facts: v.GenericSchema<unknown, PostingFacts> = v.object({
  salary: v.nullable(salary),
  closing: v.nullable(closing),
  opens: v.nullable(day),
  limit: v.nullable(amount),
  examNumber: v.nullable(line),
  hoursPerWeek: v.exactOptional(amount),
  bilingualPay: yes,
});

const field = v.picklist(['title', 'employer', 'location', 'description', 'salary', 'closing']);
const mark = v.exactOptional(line);
const readBy = v.exactOptional(v.picklist(['site', 'embedded', 'structure']));

const bare = {
  source: v.nullable(line),
  externalId: v.nullable(line),
  url: v.nullable(webAddress),
  title: v.nullable(line),
  employer: v.nullable(line),
  location: v.nullable(line),
  missing: v.pipe(v.array(field), v.maxLength(20)),
  readBy: v.object({ title: readBy, employer: readBy, location: readBy, description: readBy, salary: readBy, closing: readBy }),
  readWith: v.exactOptional(v.object({ title: mark, employer: mark, location: mark, description: mark, salary: mark, closing: mark })),
};

/** A posting that came from a page's process or from the store. */
export const posting: v.GenericSchema<unknown, Posting> = v.object({ ...bare, body: flatText, facts });

/** The same as a page gives it, before blocks and facts are read from its text, and what the site's own fields say of them. */
export const barePosting: v.GenericSchema<unknown, BarePosting> = v.object(bare);
export const stated: v.GenericSchema<unknown, StatedFacts> = v.object({ salary: v.nullable(line), closing: v.nullable(line) });
