import type { Language, Messages } from '@/locales/messages';
import type { Gap, Lacking } from '@/utils/core/plan/gap';
import type { Ask } from '@/utils/core/requirements/ask';
import { sayAsk } from '../shared/say';
import type { Words } from '../shared/use-messages';

/** What a gap lacks, as the interface says it elsewhere of a requirement. */
function askOf(lacking: Exclude<Lacking, { kind: 'experience' | 'skill' }>): Ask {
  switch (lacking.kind) {
    case 'degree': {
      const { level, library, field, units } = lacking;
      const master = library && level === 'master';
      return {
        kind: 'education',
        ...(units === null ? { level } : { units }),
        ...(library && { library }),
        ...(master && { ala: true as const }),
        ...(field !== null && { fields: [field] }),
      };
    }
    case 'licence':
      return { kind: 'licence', type: lacking.type, ...(lacking.class !== null && { class: lacking.class }) };
    case 'certificate':
      return { kind: 'certificate', name: lacking.name };
    case 'typing':
      return { kind: 'typing', wpm: lacking.wpm };
    case 'language':
      return { kind: 'language', languages: [lacking.code] };
  }
}

/** A gap as a title: “Driver’s license”, “Seven months more of work as a librarian”. */
export function sayLacking(lacking: Lacking, plan: Messages['plan'], words: Words, language: Language): string {
  if (lacking.kind === 'skill') return lacking.name;
  if (lacking.kind === 'experience') return plan.gaps.experience(lacking.work, lacking.months, lacking.words);
  if (lacking.kind === 'degree' && lacking.second) return plan.gaps.second;
  if (lacking.kind === 'degree' && lacking.enrolled && lacking.library) return plan.gaps.enrolled;
  const quote = lacking.kind === 'licence' ? lacking.words : lacking.kind === 'certificate' ? lacking.name : '';
  const ask = askOf(lacking);
  return sayAsk(
    { id: '', span: { start: 0, end: 0 }, quote, strength: 'required', ask, screening: true, area: null, rule: 'plan' },
    words,
    language,
  );
}

/** How such a gap is closed, in a few sentences. */
export function sayWay(lacking: Lacking, { gaps: { ways } }: Messages['plan']): string {
  switch (lacking.kind) {
    case 'typing':
      return ways.typing;
    case 'language':
      return ways.language;
    case 'skill':
      return ways.skill;
    case 'certificate':
      return ways.certificate;
    case 'licence':
      return lacking.type === 'driver' ? ways.driver : lacking.type === 'other' ? ways.certificate : ways.credential;
    case 'experience':
      return lacking.work === 'library-supervisor' || lacking.work === 'librarian-supervisor' ? ways.supervising : ways.experience;
    case 'degree':
      if (lacking.library) return lacking.level === 'master' || lacking.level === 'doctorate' ? ways.degree : ways.technician;
      return lacking.level === 'high-school' ? ways.school : ways.study;
  }
}

/** What closing it does, in short parts: “Opens two postings · a step in one posting”. */
export function sayEffect({ opens, mayOpen, nearer, preferred, required }: Gap, { gaps }: Messages['plan']): readonly string[] {
  return [
    ...(opens.length > 0 ? [gaps.opens(opens.length)] : []),
    ...(mayOpen.length > 0 ? [gaps.mayOpen(mayOpen.length)] : []),
    ...(nearer.length > 0 ? [gaps.nearer(nearer.length)] : []),
    ...(preferred > 0 ? [gaps.preferred(preferred)] : []),
    ...(required > 0 ? [gaps.required(required)] : []),
  ];
}
