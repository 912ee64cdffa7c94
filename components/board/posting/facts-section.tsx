import type { IsoDate } from '@/utils/core/dates';
import type { Application, Editable } from '@/utils/core/tracker/application';
import type { OwnDates } from '@/utils/core/tracker/details';
import { sayClosing } from '../../shared/say-closing';
import { sayDay } from '../../shared/say-day';
import { useLanguage, useRoom, useWords } from '../../shared/use-messages';
import { sayPay } from '../say-pay';
import { day, line, lineOrNull, number, when } from './field-kinds';
import { Fields, type ItemField } from './fields';
import type { SectionProps } from './form';

/** A field of one part of what is edited, as a field of the whole. */
function within<K extends 'filed' | 'dates'>(part: K, field: ItemField<Editable[K]>): ItemField<Editable> {
  return {
    ...field,
    read: (values) => field.read(values[part]),
    write: (values, value) => ({ ...values, [part]: field.write(values[part], value) }),
  };
}

/** What the job is, and how and until when it is filed: the user's own word wins over the posting's, which stands beside it. */
export function FactsSection({
  application,
  today,
  values,
  onEdit,
}: SectionProps & { readonly application: Application; readonly today: IsoDate }) {
  const m = useRoom('posting');
  const board = useRoom('board');
  const words = useWords();
  const language = useLanguage();
  const { facts } = application;
  const stated = sayClosing(facts, today, words, language);
  const said = (text: string | null): { readonly hint?: string } => (text === null || text === '' ? {} : { hint: m.postingSays(text) });
  const kinds: readonly (readonly [string, string])[] = [['', m.filing.asStated], ...Object.entries(m.filing.kinds)];
  const filing: ItemField<OwnDates> = {
    id: 'filing',
    label: m.fields.filing,
    kind: 'choice',
    choices: kinds,
    read: (dates) => dates.filing ?? '',
    write: (dates, value) => ({ ...dates, filing: (value || null) as OwnDates['filing'] }),
    ...said(stated === null ? null : [stated.text, stated.detail].filter(Boolean).join(', ')),
  };
  const fields: readonly ItemField<Editable>[] = [
    line<Editable>('title', m.fields.title, { wide: true }),
    lineOrNull<Editable>('employer', m.fields.employer),
    lineOrNull<Editable>('location', m.fields.location),
    within('dates', filing),
    within('dates', number<OwnDates>('limit', m.fields.limit, said(facts.limit === null ? null : String(facts.limit)))),
    ...when<OwnDates>('opens', m.fields.opens, m.fields.opensTime, said(facts.opens === null ? null : sayDay(facts.opens, language))).map(
      (one) => within('dates', one),
    ),
    ...when<OwnDates>(
      'closes',
      m.fields.closes,
      m.fields.closesTime,
      said(facts.closing?.date ? sayDay(facts.closing.date, language) : null),
    ).map((one) => within('dates', one)),
    ...when<OwnDates>('firstReview', m.fields.firstReview, m.fields.firstReviewTime).map((one) => within('dates', one)),
    within('filed', day<Editable['filed']>('on', m.fields.filedOn)),
    within('filed', line<Editable['filed']>('how', m.fields.filedHow)),
  ];
  const pay = sayPay(facts.salary, board, language);
  return (
    <section class="sheet" id="facts">
      <h2>{m.factsHeading}</h2>
      {(pay !== '' || facts.examNumber !== null) && (
        <p class="soft small">
          {[pay, facts.examNumber === null ? '' : m.examNumber(facts.examNumber)].filter((part) => part !== '').join(' · ')}
        </p>
      )}
      <Fields fields={fields} item={values} onItem={(item, done) => onEdit(item, done)} />
      <p class="soft small">{m.zoneHint}</p>
      <p class="soft small">{m.watchHint}</p>
    </section>
  );
}
