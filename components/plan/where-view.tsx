import { useId, useState } from 'preact/hooks';
import {
  addressOfSearch,
  findPlaces,
  isRead,
  PLACE_TYPES,
  type Place,
  type PlaceSearch,
  type ReadySearch,
} from '@/utils/core/plan/directory';
import { useLanguage, useRoom } from '../shared/use-messages';

export interface WhereViewProps {
  readonly searches: readonly ReadySearch[];
  /** Where the user would work, for the searches. */
  readonly place: string;
  readonly only: PlaceSearch['only'];
  /** How many postings are kept of an employer, by its names. */
  readonly keptAt: (place: Place) => number;
}

const FIRST = 30;
const SEARCHES_FIRST = 12;

/** The employers and boards of the region, searched and filtered, and searches ready to open. */
export function WhereView({ searches, place, only: first, keptAt }: WhereViewProps) {
  const m = useRoom('plan');
  const [search, setSearch] = useState<PlaceSearch>({ words: '', type: '', only: first });
  const [most, setMost] = useState(FIRST);
  const [near, setNear] = useState(place);
  const [allSearches, setAllSearches] = useState(false);
  const id = useId();
  const found = findPlaces(search);
  return (
    <>
      <section class="plan-part">
        <h2>{m.where.heading}</h2>
        <p class="soft">
          {m.where.lead} {m.checkLive}
        </p>
        <form class="where-search" onSubmit={(event) => event.preventDefault()}>
          <label class="stack">
            <span class="small soft">{m.where.search}</span>
            <input
              type="search"
              class="field"
              value={search.words}
              onInput={(event) => setSearch({ ...search, words: event.currentTarget.value })}
            />
          </label>
          <label class="stack" for={`${id}type`}>
            <span class="small soft">{m.where.type}</span>
            <select
              id={`${id}type`}
              class="field"
              value={search.type}
              onChange={(event) => setSearch({ ...search, type: PLACE_TYPES.find((one) => one === event.currentTarget.value) ?? '' })}
            >
              <option value="">{m.where.anyType}</option>
              {PLACE_TYPES.map((type) => (
                <option key={type} value={type}>
                  {m.where.types[type]}
                </option>
              ))}
            </select>
          </label>
          <label class="stack" for={`${id}only`}>
            <span class="small soft">{m.where.only}</span>
            <select
              id={`${id}only`}
              class="field"
              value={search.only}
              onChange={(event) =>
                setSearch({
                  ...search,
                  only: (['all', 'jobs', 'volunteer', 'read'] as const).find((one) => one === event.currentTarget.value) ?? 'all',
                })
              }
            >
              {(['all', 'jobs', 'volunteer', 'read'] as const).map((only) => (
                <option key={only} value={only}>
                  {m.where.onlyOptions[only]}
                </option>
              ))}
            </select>
          </label>
        </form>
        <p class="soft small" role="status">
          {found.length === 0 ? m.where.none : m.where.found(found.length)}
        </p>
        <ul class="places">
          {found.slice(0, most).map((one) => (
            <PlaceRow key={one.id} place={one} kept={keptAt(one)} />
          ))}
        </ul>
        {found.length > most && (
          <button type="button" class="btn" onClick={() => setMost(found.length)}>
            {m.where.more(found.length)}
          </button>
        )}
      </section>
      <section class="plan-part">
        <h2>{m.where.searches}</h2>
        <p class="soft">{m.where.searchesLead}</p>
        <label class="stack where-near">
          <span class="small soft">{m.where.place}</span>
          <input type="text" class="field" value={near} onInput={(event) => setNear(event.currentTarget.value)} />
        </label>
        <ul class="searches">
          {(allSearches ? searches : searches.slice(0, SEARCHES_FIRST)).map((one) => (
            <li key={one.id}>
              <a href={addressOfSearch(one, one.place === '' || near.trim() === '' ? null : near.trim())} target="_blank" rel="noreferrer">
                {[one.words || one.role, one.board].join(' · ')}
              </a>
              {!one.ready && <span class="soft small"> {m.where.typed}</span>}
            </li>
          ))}
        </ul>
        {!allSearches && searches.length > SEARCHES_FIRST && (
          <button type="button" class="btn" onClick={() => setAllSearches(true)}>
            {m.where.more(searches.length)}
          </button>
        )}
      </section>
    </>
  );
}

function PlaceRow({ place, kept }: { readonly place: Place; readonly kept: number }) {
  const m = useRoom('plan');
  const language = useLanguage();
  const { name, type, city, site, jobs, volunteer, languages, note, source } = place;
  const link = (address: string | null, label: string) =>
    address !== null && (
      <a href={address} target="_blank" rel="noreferrer" aria-label={`${label}: ${name}`}>
        {label}
      </a>
    );
  return (
    <li class="place">
      <p class="strong">{name}</p>
      <p class="soft small">
        {[m.where.types[type], city, isRead(place) && m.where.reads, kept > 0 && m.where.keeps(kept)].filter(Boolean).join(' · ')}
      </p>
      <p class="row wrap place-links">
        {link(jobs, m.where.jobs)}
        {jobs === null && link(`https://duckduckgo.com/?q=${encodeURIComponent(`${name} library jobs`)}`, m.where.searchFor)}
        {link(volunteer, m.where.volunteer)}
        {link(site, m.where.site)}
      </p>
      {(note !== null || languages.length > 0) && (
        <details class="small">
          <summary class="soft">{m.where.about}</summary>
          {languages.length > 0 && <p class="soft">{m.where.languages(languages.map((one) => m.where.spoken[one] ?? one).join(', '))}</p>}
          {note !== null && <p>{note[language]}</p>}
          <p class="soft place-basis">{m.basis(m.sources[source] ?? source)}</p>
        </details>
      )}
    </li>
  );
}
