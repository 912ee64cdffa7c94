import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinProfiles } from '@/utils/core/profile/bring-in/join-profiles';
import { readJsonResume } from '@/utils/core/profile/json-resume';
import { EMPTY_PROFILE, type Profile } from '@/utils/core/profile/profile';
import { writeJsonResume } from '@/utils/core/profile/write-json-resume';

const folder = join(process.cwd(), 'tests/fixtures/personas');
const personas = readdirSync(folder).filter((file) => file.endsWith('.json'));

function profileOf(data: unknown): Profile {
  const read = readJsonResume(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.profile;
}

/** Ids aside, which are new with each import; a skill's post by its title. */
function plain(profile: Profile): unknown {
  const titles = new Map(profile.work.map(({ id, title, start }) => [id, `${title} ${start}`]));
  return JSON.parse(
    JSON.stringify(
      { ...profile, skills: profile.skills.map((skill) => ({ ...skill, work: titles.get(skill.work ?? '') ?? null })) },
      (key, value) => (key === 'id' ? undefined : (value as unknown)),
    ),
  );
}

describe('a persona imported, exported and imported again', () => {
  test('there are nine and more', () => expect(personas.length).toBeGreaterThanOrEqual(9));

  test.each(personas)('%s loses nothing', (file) => {
    const first = profileOf(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    let last = 0;
    // As the page writes it: everything chosen, under ids of its own.
    const { profile } = joinProfiles(
      EMPTY_PROFILE,
      first,
      () => true,
      () => `new${++last}`,
    );
    expect(plain(profile)).toEqual(plain(first));
    const again = profileOf(JSON.parse(JSON.stringify(writeJsonResume(profile))));
    expect(plain(again)).toEqual(plain(first));
    // A second time it is all there already.
    const twice = joinProfiles(
      profile,
      again,
      () => true,
      () => `more${++last}`,
    );
    expect(twice).toEqual({ profile, count: 0 });
  });
});
