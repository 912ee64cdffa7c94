import { type EligibleList, type ExamPart, isFailed, weightedScore } from '@/utils/core/tracker/details';
import { LOCALES, sayDay } from '../../shared/say-day';
import { useLanguage, useRoom } from '../../shared/use-messages';
import { choice, day, line, lineOrNull, number, when } from './field-kinds';
import { Fields } from './fields';
import type { SectionProps } from './form';
import { Items } from './items';

const NO_LIST: EligibleList = { score: null, band: null, rank: null, of: null, since: null, expires: null };

/** The examination: its parts with weight and score, what they come to, and where that leaves the user on the eligible list. */
export function ExamSection({ values, onEdit, newId }: SectionProps) {
  const m = useRoom('posting').exam;
  const unnamed = useRoom('posting').unnamed;
  const language = useLanguage();
  const locale = LOCALES[language];
  const { parts, list } = values.exam;
  const score = weightedScore(parts);
  const about = (part: ExamPart): string =>
    [
      m.kinds[part.kind],
      part.weight === null ? '' : m.weighs(part.weight.toLocaleString(locale)),
      part.score === null ? '' : m.scored(part.score.toLocaleString(locale)),
      part.when === null ? '' : sayDay(part.when.date, language),
      part.place,
    ]
      .filter((words) => words !== '')
      .join(' · ');
  return (
    <Items<ExamPart>
      heading={m.heading}
      addLabel={m.add}
      hint={m.hint}
      items={parts}
      fields={[
        line<ExamPart>('name', m.name),
        choice<ExamPart>('kind', m.kind, Object.entries(m.kinds)),
        number<ExamPart>('weight', m.weight),
        number<ExamPart>('passing', m.passing),
        number<ExamPart>('score', m.score),
        line<ExamPart>('place', m.place),
        ...when<ExamPart>('when', m.day, m.time),
      ]}
      newItem={() => ({ id: newId(), name: '', kind: 'written', weight: null, passing: null, score: null, when: null, place: '' })}
      summary={(part) => (
        <>
          <p class="strong">
            {part.name || unnamed} {isFailed(part) && <span class="small failed">{m.failed}</span>}
          </p>
          <p class="soft small">{about(part)}</p>
        </>
      )}
      onItems={(next, done) => onEdit({ exam: { parts: next, list } }, done)}
    >
      {score !== null && <p class="exam-sum">{m.sum(score.toLocaleString(locale))}</p>}
      <details class="list-form" open={list !== null}>
        <summary>
          <h3>{m.list.heading}</h3>
        </summary>
        <Fields<EligibleList>
          fields={[
            number<EligibleList>('score', m.list.score),
            lineOrNull<EligibleList>('band', m.list.band),
            number<EligibleList>('rank', m.list.rank),
            number<EligibleList>('of', m.list.of),
            day<EligibleList>('since', m.list.since),
            day<EligibleList>('expires', m.list.expires),
          ]}
          item={list ?? NO_LIST}
          onItem={(next, done) => onEdit({ exam: { parts, list: Object.values(next).every((one) => one === null) ? null : next } }, done)}
        />
      </details>
    </Items>
  );
}
