import { CREDENTIALS } from './data/credentials-data';
import { CREDENTIALS_ES } from './data/credentials-es';
import { addressOf, fieldsOf, type InBoth, inSpanish, type Sourced, several, sourced } from './data-lines';
import type { Lacking } from './gap';

/** A license or certificate that postings ask for. `months`: what it usually takes, null where that differs too much to say. */
export interface Credential extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly issuer: string;
  readonly kind: string;
  readonly region: string | null;
  readonly months: { readonly least: number; readonly most: number } | null;
  readonly labelled: string;
  readonly howToGet: InBoth;
}

let read: readonly Credential[] | undefined;

/** Every credential, in the order of the data. */
export function allCredentials(): readonly Credential[] {
  const spanish = inSpanish(CREDENTIALS_ES);
  read ??= fieldsOf(CREDENTIALS, 10).map(
    ([id = '', names = '', issuer = '', kind = '', region = '', months = '', labelled = '', how = '', source = '', checked = '']) => {
      const [name = '', ...aliases] = several(names, ';');
      const [least, most] = months.split('-').map(Number);
      const time = months === '' || least === undefined ? null : { least, most: most ?? least };
      return {
        id,
        name,
        aliases,
        issuer,
        kind,
        region: addressOf(region),
        months: time,
        labelled,
        howToGet: { en: how, es: spanish.get(id) ?? '' },
        ...sourced(source, checked),
      };
    },
  );
  return read;
}

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);

/** How many of the words of a name stand in a text; 0 where not most of them do. */
function likeness(name: string, text: ReadonlySet<string>): number {
  const own = words(name);
  const shared = own.filter((word) => text.has(word)).length;
  return own.length > 0 && shared * 4 >= own.length * 3 ? shared : 0;
}

const KINDS: Readonly<Record<'driver' | 'teacher-librarian' | 'teaching', string>> = {
  driver: 'driver-license',
  'teacher-librarian': 'teacher-librarian',
  teaching: 'teaching',
};

/** The most that are worth naming for one gap. */
const MOST = 4;

/** The credentials by which a gap can be closed, most fitting first; empty for what no credential closes. */
export function credentialsFor(lacking: Lacking): readonly Credential[] {
  const all = allCredentials();
  const californian = (a: Credential, b: Credential): number => Number(b.region === 'CA') - Number(a.region === 'CA');
  switch (lacking.kind) {
    case 'typing':
      return all.filter(({ kind }) => kind === 'typing');
    case 'language':
      return all.filter(({ kind }) => kind === 'language').slice(0, MOST);
    case 'degree':
      return lacking.library && lacking.level !== 'master' && lacking.level !== 'doctorate'
        ? all.filter(({ kind }) => kind === 'library-support').slice(0, MOST)
        : [];
    case 'licence': {
      const { type } = lacking;
      if (type === 'other') return named(lacking.words);
      return all
        .filter(({ kind }) => kind === KINDS[type])
        .sort(californian)
        .slice(0, MOST);
    }
    case 'certificate':
      return named(lacking.name);
    case 'experience':
    case 'skill':
      return [];
  }
}

function named(text: string): readonly Credential[] {
  const within = new Set(words(text));
  return allCredentials()
    .map((one) => ({ one, like: Math.max(...[one.name, ...one.aliases].map((name) => likeness(name, within))) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST)
    .map(({ one }) => one);
}
