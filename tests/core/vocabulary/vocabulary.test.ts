import { describe, expect, test } from 'vitest';
import { AREAS } from '../../../utils/core/vocabulary/area';
import { CONTEXTS } from '../../../utils/core/vocabulary/contexts';
import { DATA } from '../../../utils/core/vocabulary/data';
import { readEntry } from '../../../utils/core/vocabulary/read-entry';
import {
  allSkills,
  answersSkill,
  comparableTo,
  findSkill,
  findSkills,
  getSkill,
  impliedBy,
  skillIdOf,
} from '../../../utils/core/vocabulary/vocabulary';
import { wordsOf } from '../../../utils/core/vocabulary/words';

const entries = DATA.flatMap(([area, data]) =>
  data
    .trim()
    .split('\n')
    .map((line) => ({ ...readEntry(line), area })),
);

describe('the data', () => {
  const ids = entries.map(({ id }) => id);

  test('has 500 entries or more, and every area is filled', () => {
    expect(entries.length).toBeGreaterThanOrEqual(500);
    for (const area of AREAS) expect(entries.filter((entry) => entry.area === area).length, area).toBeGreaterThanOrEqual(30);
  });

  test('no id and no label stands twice', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const labels = entries.map(({ label }) => label.toLowerCase());
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  test('what is implied exists, and nothing implies itself by a detour', () => {
    for (const { id, implies } of entries) {
      expect(
        implies.filter((other) => !ids.includes(other)),
        id,
      ).toEqual([]);
      for (const other of implies) expect(impliedBy([other]).has(id), `${other} leads back to ${id}`).toBe(false);
    }
  });

  test('a group has two members or more', () => {
    for (const { id, group } of entries) if (group) expect(comparableTo(id).length, group).toBeGreaterThan(1);
  });

  test('every ambiguous alias has a context, and every context is used', () => {
    for (const { id, aliases, context } of entries) {
      expect(/(?:^|; )\?/u.test(aliases), id).toBe(context !== null);
      if (context) expect(Object.keys(CONTEXTS), id).toContain(context);
    }
    const used = new Set(entries.map(({ context }) => context));
    expect(Object.keys(CONTEXTS).filter((name) => !used.has(name))).toEqual([]);
  });

  test('aliases are written as they are compared, once, and never longer than eight words', () => {
    const wrong: string[] = [];
    for (const { id, aliases } of entries) {
      const own = aliases ? aliases.split('; ') : [];
      if (new Set(own).size !== own.length) wrong.push(`${id}: twice`);
      for (const alias of own) {
        const text = alias.replace(/^[-^?]/u, '');
        const words = wordsOf(text);
        const folded = words.map((word) => word.folded).join(' ');
        if (!/^[\^?]/u.test(alias) && folded !== text) wrong.push(`${id}: ${alias} should be ${folded}`);
        if (words.length === 0 || words.length > 8 || words.some((word, at) => at > 0 && !word.joined)) wrong.push(`${id}: ${alias}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const named = (text: string, inLine = false) =>
  findSkills(text, 0, inLine).map(({ skill, start, end }) => `${skill} ${text.slice(start, end)}`);

describe('finds', () => {
  test.each([
    ['experience with Sierra, Polaris or another ILS', ['sierra Sierra', 'polaris Polaris', 'ils ILS']],
    ['MARC 21, RDA and LCSH', ['marc MARC 21', 'rda RDA', 'lcsh LCSH']],
    ['MS Word, Excel and Access', ['microsoft-word MS Word', 'microsoft-excel Excel', 'access-db Access']],
    ['cataloguing of rare books', ['cataloging cataloguing', 'rare-books rare books']],
    ['managing budgets', ['budget-management managing budgets']],
    ['readers’ advisory and story-times', ['readers-advisory readers’ advisory', 'storytime story-times']],
    ['the Symphony circulation module', ['symphony Symphony', 'circulation circulation']],
    ['proficient in R and SPSS', ['r-language R', 'spss SPSS']],
    ['ArchivesSpace, DACS, and EAD', ['archivesspace ArchivesSpace', 'dacs DACS', 'ead EAD']],
    ['Original & copy cataloging', ['copy-cataloging copy cataloging']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expect.arrayContaining(expected)));
});

describe('leaves alone', () => {
  test.each([
    ['the Sierra Nevada', 'sierra'],
    ['the local symphony orchestra', 'symphony'],
    ['Symphony concerts at the hall', 'symphony'],
    ['your alma mater', 'alma'],
    ['a word of thanks', 'microsoft-word'],
    ['Access to software and databases', 'access-db'],
    ['on the horizon', 'horizon'],
    ['Mandarin or Cantonese', 'mandarin-ils'],
    ['oil on canvas', 'canva'],
    ['R. Smith, Director', 'r-language'],
    ['it is what it is', 'information-technology'],
    ['we serve. Desk hours vary', 'service-desk'],
  ])('%s is not %s', (text, skill) => expect(findSkills(text).map((match) => match.skill)).not.toContain(skill));

  test('everyday words outside a requirement', () => {
    expect(named('a collaborative team')).toEqual([]);
    expect(named('a collaborative approach', true)).toEqual(['teamwork collaborative']);
  });
});

describe('a skill by name', () => {
  test('any alias leads to its id', () => {
    expect(skillIdOf('Sierra')).toBe('sierra');
    expect(skillIdOf('MS Excel')).toBe('microsoft-excel');
    expect(skillIdOf('Collection Development')).toBe('collection-development');
    expect(skillIdOf('falconry')).toBeNull();
    expect(skillIdOf('')).toBeNull();
  });

  test('every label leads to its own entry', () => {
    expect(
      entries.filter(({ id, label }) => skillIdOf(label) !== id).map(({ id, label }) => `${label}: ${id}, ${skillIdOf(label)}`),
    ).toEqual([]);
  });

  test('an unknown id', () => {
    expect(findSkill('falconry')).toBeUndefined();
    expect(() => getSkill('falconry')).toThrow('falconry');
    expect(getSkill('koha').label).toBe('Koha');
  });
});

describe('one skill for another', () => {
  test('what implies it answers it', () => {
    expect(answersSkill(new Set(['connexion']), 'oclc')).toBe(true);
    expect(answersSkill(new Set(['oclc']), 'connexion')).toBe(false);
    expect(answersSkill(new Set(['sierra']), 'ils')).toBe(true);
    expect(answersSkill(new Set(['koha']), 'sierra')).toBe(false);
  });

  test('comparable systems', () => {
    expect(comparableTo('alma')).toEqual(expect.arrayContaining(['alma', 'koha', 'polaris', 'ils']));
    expect(comparableTo('outreach')).toEqual(['outreach']);
  });
});

test('hostile text is read to its end', () => {
  expect(findSkills("a'".repeat(100_000))).toEqual([]);
  expect(findSkills('ArchivesSpace '.repeat(10_000)).at(-1)?.end).toBe(139_999);
});

test('every skill has its area', () => {
  expect(allSkills().every(({ area }) => (AREAS as readonly string[]).includes(area))).toBe(true);
});
