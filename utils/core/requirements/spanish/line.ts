import { anyCase, lowered } from '../../text/any-case';
import type { Ask } from '../ask';
import { trimmedSpan } from '../criterion';
import type { Finding, Parser } from '../rule';
import { toSkill } from '../skill/to-finding';

const RULE = 'spanish/line';

/** One way of asking in Spanish, and what is asked, from its words in lower case. */
interface Way {
  readonly pattern: RegExp;
  readonly ask: (words: string, groups: Readonly<Record<string, string | undefined>>) => Ask;
}

const NUMBERS = 'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const NUMBER = '(?<n>una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\\d{1,4})(?: \\(\\d{1,2}\\))?';

function readNumber(word: string): number {
  return /^\d/u.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word.replace(/^una$/u, 'un')));
}

const hasLibrary = (words: string): boolean => /biblioteco|bibliotec|archiv|ciencias de la información/u.test(words);

/** The study that a degree is of: to the end of its clause, or to another way. */
const OF_STUDY = '(?:(?! o (?:un|una|dos|tres|cuatro|cinco|seis|\\d))[^.;:,]){0,110}';

/** In the order in which they are tried: what another has taken is left. */
const WAYS: readonly Way[] = [
  {
    // “Maestría en bibliotecología acreditada por la ALA”, “máster en ciencias de la información”.
    pattern: anyCase(new RegExp(`\\b(?:(?:título|grado) de )?(?:maestría|maestria|máster|posgrado)(?![a-zß-ž])${OF_STUDY}`, 'gu')),
    ask: (words) => ({
      kind: 'education',
      level: 'master',
      ...(hasLibrary(words) ? { library: true } : {}),
      ...(/\bala\b|american library association|asociación (?:americana|estadounidense) de bibliotecas/u.test(words) ? { ala: true } : {}),
      ...(/equivalente/u.test(words) ? { equivalent: true } : {}),
    }),
  },
  {
    // “Licenciatura”, “título universitario de cuatro años”; a “bachillerato de escuela secundaria” is none.
    pattern: anyCase(
      new RegExp(
        `\\b(?:licenciatura|(?:título|grado) (?:universitario|de licenciado|de bachiller)|bachillerato (?:universitario|en (?!eso|curso)|de (?:una |la )?(?:institución|universidad|colegio)))(?![a-zß-ž])${OF_STUDY}`,
        'gu',
      ),
    ),
    ask: () => ({ kind: 'education', level: 'bachelor' }),
  },
  {
    pattern: anyCase(
      new RegExp(`\\b(?:(?:título|grado) (?:de )?(?:asociado|técnico superior)|diplomado universitario)(?![a-zß-ž])${OF_STUDY}`, 'gu'),
    ),
    ask: (words) => ({ kind: 'education', level: 'associate', ...(hasLibrary(words) ? { library: true } : {}) }),
  },
  {
    // “Grado en Información y Documentación”, “Título de Grado o Licenciatura”, “Diplomatura en Biblioteconomía”.
    pattern: anyCase(
      new RegExp(
        `\\b(?:(?:título|titulación) (?:oficial )?de )?(?:grado|diplomatura|ingeniería|título de graduad[oa])(?= (?:en|o|universitario|oficial|en)\\b)(?! en (?:eso|educación secundaria))${OF_STUDY}`,
        'gu',
      ),
    ),
    ask: (words) => ({ kind: 'education', level: 'bachelor', ...(hasLibrary(words) ? { library: true } : {}) }),
  },
  {
    // “Técnico Superior en Documentación”, “FP de grado superior”.
    pattern: anyCase(
      /\b(?:título de )?(?:técnico superior|técnica superior|ciclo formativo de grado superior|(?:fp|formación profesional) (?:de )?grado superior)(?![a-zß-ž])[^.;:,]{0,80}/gu,
    ),
    ask: () => ({ kind: 'education', level: 'associate' }),
  },
  {
    // “Bachiller, Técnico o título equivalente”, “Bachillerato”, “Graduado en ESO”, “FP II”.
    pattern: anyCase(
      /\b(?:(?:estar en posesión de(?:l)? |en posesión del |tener el )?(?:el )?(?:título|titulación) de )?(?:bachiller(?:ato)?(?! (?:universitario|en (?!eso|curso)|de (?:una |la )?(?:institución|universidad|colegio)))|graduad[oa] (?:en (?:eso|educación secundaria(?: obligatoria)?)|escolar)|(?:fp|formación profesional) (?:ii|i|de segundo grado|de grado medio)|educación (?:secundaria|media)(?: (?:obligatoria|completa|superior))?|preparatoria (?:terminada|concluida|completa)|técnic[oa](?= o (?:título |titulación )?equivalente))(?![a-zß-ž])(?:(?:,| o| u)[^.;:(]{0,60}(?:equivalentes?|superior|técnico|fp(?: ii)?))?/gu,
    ),
    ask: (words) => ({ kind: 'education', level: 'high-school', ...(/equivalente/u.test(words) ? { equivalent: true } : {}) }),
  },
  {
    pattern: anyCase(new RegExp(`\\b(?:por lo menos |al menos )?${NUMBER} años de (?:universidad|estudios universitarios|college)`, 'gu')),
    ask: () => ({ kind: 'education', level: 'some-college' }),
  },
  {
    // “Diploma de escuela secundaria o GED”, “certificado de preparatoria”.
    pattern: anyCase(
      /\b(?:(?:diploma|certificado|título|graduación) de (?:la )?(?:escuela (?:secundaria|superior|preparatoria)|preparatoria|bachillerato|secundaria|high school)|ged)(?![a-zß-ž])(?:[^.;:]{0,60}(?:equivalente|ged))?/gu,
    ),
    ask: (words) => ({ kind: 'education', level: 'high-school', ...(/equivalente/u.test(words) ? { equivalent: true } : {}) }),
  },
  {
    // “Dos años de experiencia en una biblioteca pública”, “seis meses de atención al público”.
    pattern: anyCase(
      new RegExp(
        `\\b(?:(?:un )?mínimo de |por lo menos |al menos |más de )?${NUMBER} (?<unit>años?|meses|mes|horas)(?: o más)? de (?:experiencia|trabajo|atención|servicio|empleo)(?![a-zß-ž])[^.;:]{0,120}`,
        'gu',
      ),
    ),
    ask: (words, { n = '', unit = '' }) => ({
      kind: 'experience',
      months: readNumber(n) * (unit.startsWith('a') ? 12 : 1) * (unit.startsWith('h') ? 1 / 173.33 : 1),
      ...(/\b(?:en|de) (?:una |la |las )?(?:bibliotecas?|archivos?)|bibliotecari/u.test(words) && !/ o (?:en|con|de) /u.test(words)
        ? { library: true }
        : {}),
      ...(/profesional|como bibliotecari/u.test(words) ? { professional: true } : {}),
      ...(/supervis|dirigi|a cargo de/u.test(words) ? { supervisory: true } : {}),
    }),
  },
  {
    pattern: anyCase(
      /\bexperiencia (?:previa |laboral |comprobada )?(?:en|con|como|de|trabajando|supervisando)(?![a-zß-ž])[^.;:]{2,120}/gu,
    ),
    ask: (words) => ({
      kind: 'experience',
      months: null,
      ...(/\ben (?:una |la |las )?(?:bibliotecas?|archivos?)|bibliotecari/u.test(words) ? { library: true } : {}),
      ...(/supervis/u.test(words) ? { supervisory: true } : {}),
    }),
  },
  {
    pattern: anyCase(
      /\b(?:tener |poseer |contar con )?(?:una )?(?:licencia|carné|carnet|permiso) (?:válid[oa] |vigente )?(?:de (?:conducir|conducción|manejar|conductor)|que le permita (?:conducir|manejar))(?![a-zß-ž])[^.;:]{0,60}/gu,
    ),
    ask: () => ({ kind: 'licence', type: 'driver' }),
  },
  {
    // “Español e inglés, hablados y escritos”, “dominio del español”, “bilingüe”.
    pattern: anyCase(
      /\b(?:[a-zß-ž ]{0,50})?(?:bilingüe|(?<![a-zß-ž])(?:español|inglés|castellano|catalán|valenciano|euskera|gallego|francés|portugués|armenio|coreano|vietnamita|mandarín|lengua indígena|otro idioma|segundo idioma))(?![a-zß-ž])[^.;:]{0,90}/gu,
    ),
    ask: (words) => ({ kind: 'language', languages: languagesIn(words) }),
  },
  {
    // “Mínimo 16 años y no haber cumplido la edad de jubilación”, “tener cumplidos 18 años y no exceder de la edad máxima”.
    pattern: anyCase(
      /\b(?:(?:tener )?(?:cumplid[oa]s )?(?:al menos |mínimo |un mínimo de |como mínimo )?(?:los )?)(?<n>1[4-9]|21) años(?: de edad| cumplidos)?,? y no (?:haber (?:cumplido|alcanzado|superado)|exceder|superar|rebasar|sobrepasar)[^.;:]{0,90}/gu,
    ),
    ask: (_, { n = '' }) => ({ kind: 'eligibility', type: 'age', age: Number(n) }),
  },
  {
    // “Nacionalidad española, de otro Estado de la Unión …”, “Ser ciudadano de …”.
    pattern: anyCase(
      /\b(?:tener |poseer |ser de )?(?:la )?nacionalidad (?:española|mexicana|colombiana|argentina|chilena|peruana|costarricense|de)(?![a-zß-ž])[^.;:]{0,140}/gu,
    ),
    ask: () => ({ kind: 'eligibility', type: 'work-authorization' }),
  },
  {
    pattern: anyCase(
      /\b(?:tener |haber cumplido |ser mayor de )?(?:al menos |por lo menos )?(?<n>1[3-9]|21) años(?: o más| cumplidos| de edad| de edad o más)?(?! de (?:experiencia|trabajo|servicio))(?![a-zß-ž])/gu,
    ),
    ask: (_, { n = '' }) => ({ kind: 'eligibility', type: 'age', age: Number(n) }),
  },
  {
    pattern: anyCase(
      /\b(?:permiso (?:legal )?para trabajar|autorización para trabajar|autorizad[oa] para trabajar|puede trabajar en los estados unidos)(?![a-zß-ž])[^.;:]{0,50}/gu,
    ),
    ask: () => ({ kind: 'eligibility', type: 'work-authorization' }),
  },
  {
    // “No haber sido separado del servicio ni hallarse inhabilitado”, “no tener antecedentes penales”, “certificado de delitos sexuales”.
    pattern: anyCase(
      /\bno (?:haber sido (?:separad|despedid|condenad|sancionad|inhabilitad)[oa]|hallarse (?:inhabilitad|incurs)[oa]|estar (?:inhabilitad|incurs)[oa]|tener (?:antecedentes|condenas))(?![a-zß-ž])[^.;:]{0,160}|\bcertifica(?:do|ción) (?:negativ[oa] )?(?:de|del registro central de) (?:delitos|delincuentes|antecedentes)(?![a-zß-ž])[^.;:]{0,60}/gu,
    ),
    ask: () => ({ kind: 'clearance', type: 'background' }),
  },
  {
    // “Capacidad funcional para el desempeño de las tareas”, “no padecer enfermedad que impida …”.
    pattern: anyCase(
      /\b(?:poseer |tener |reunir )?(?:la )?(?:capacidad funcional|aptitud (?:física|psicofísica)|condiciones (?:físicas|psicofísicas))(?![a-zß-ž])[^.;:]{0,100}|\bno padecer (?:enfermedad|defecto)[^.;:]{0,120}/gu,
    ),
    ask: () => ({ kind: 'physical' }),
  },
  {
    pattern: anyCase(/\b(?:verificación|revisión|investigación|comprobación) de (?:los )?antecedentes(?: penales)?/gu),
    ask: () => ({ kind: 'clearance', type: 'background' }),
  },
  {
    pattern: anyCase(/\b(?:huellas (?:dactilares|digitales|live scan)|toma de huellas)/gu),
    ask: () => ({ kind: 'clearance', type: 'fingerprint' }),
  },
  { pattern: anyCase(/\b(?:prueba|examen|certificado) de (?:la )?tuberculosis/gu), ask: () => ({ kind: 'clearance', type: 'tb' }) },
  {
    pattern: anyCase(/\b(?:prueba|examen|análisis) de (?:drogas|detección de drogas)/gu),
    ask: () => ({ kind: 'clearance', type: 'drug' }),
  },
  {
    pattern: anyCase(/[^.;:]{0,60}\b(?:levantar|cargar|mover)(?![a-zß-ž])[^.;:]{0,60}?(?<n>\d{1,3}) libras[^.;:]{0,60}/gu),
    ask: (_, { n = '' }) => ({ kind: 'physical', liftLb: Number(n) }),
  },
  {
    pattern: anyCase(
      /[^.;:]{0,50}\b(?:disponibilidad|disponible|dispuest[oa]|trabajar)(?![a-zß-ž])[^.;:]{0,50}\b(?:tardes?|noches?|fines? de semana|sábados?|domingos?)(?![a-zß-ž])[^.;:]{0,50}/gu,
    ),
    ask: (words) => ({
      kind: 'availability',
      ...(/tarde|noche/u.test(words) ? { evenings: true } : {}),
      ...(/semana(?! por)|sábado|domingo/u.test(words.replace(/por semana/gu, '')) ? { weekends: true } : {}),
    }),
  },
  {
    // “Justificante del pago de la tasa”, “resguardo del abono de los derechos de examen”.
    pattern: anyCase(
      /\b(?:(?:el |un )?(?:justificante|resguardo|comprobante|recibo)(?: acreditativo)?(?: de haber (?:abonado|pagado|satisfecho)| de(?:l)? (?:pago|abono|ingreso))) (?:de )?(?:la |las |los )?(?:tasas?|derechos)(?![a-zß-ž])[^.;:]{0,70}/gu,
    ),
    ask: () => ({ kind: 'document', name: 'proof of payment' }),
  },
  {
    pattern: anyCase(
      /\b(?:fotocopia|copia)(?: compulsada| simple| auténtica)? (?:de(?:l)? )(?:la |su )?(?:dni|documento nacional de identidad|título|titulación|nie|pasaporte)(?![a-zß-ž])[^.;:,]{0,60}/gu,
    ),
    ask: (words) => ({ kind: 'document', name: /tít|titul/u.test(words) ? 'proof of degree' : 'proof of identity' }),
  },
  { pattern: anyCase(/\b(?:una |su )?carta de (?:presentación|interés)/gu), ask: () => ({ kind: 'document', name: 'cover letter' }) },
  {
    pattern: anyCase(/\b(?:un |su )?(?:currículum(?: vitae)?|curriculum vitae|hoja de vida)/gu),
    ask: () => ({ kind: 'document', name: 'résumé' }),
  },
  {
    pattern: anyCase(/\b(?:una |dos |tres |cuatro )?(?:referencias|cartas de referencia)/gu),
    ask: () => ({ kind: 'document', name: 'references' }),
  },
];

const CODES: readonly (readonly [RegExp, string])[] = [
  [/español|castellano/u, 'es'],
  [/inglés/u, 'en'],
  [/catalán|valenciano/u, 'ca'],
  [/euskera/u, 'eu'],
  [/gallego/u, 'gl'],
  [/francés/u, 'fr'],
  [/portugués/u, 'pt'],
  [/armenio/u, 'hy'],
  [/coreano/u, 'ko'],
  [/vietnamita/u, 'vi'],
  [/mandarín/u, 'zh'],
];

/** “bilingüe español/inglés” asks for Spanish beside English, as in English. */
function languagesIn(words: string): readonly string[] {
  const codes = CODES.filter(([name]) => name.test(words)).map(([, code]) => code);
  return /bilingüe/u.test(words) && codes.length > 1 ? codes.filter((code) => code !== 'en') : codes;
}

/** What is wished for: “deseable”, “se valora”, “de preferencia”. */
const WISHED = anyCase(
  /\b(?:deseable|preferible|preferiblemente|de preferencia|se prefiere|se valora|se valorará|ideal|una ventaja|un plus)(?![a-zß-ž])/u,
);
/** What is not asked at all: “no se necesita”, “no es necesario”. */
const DENIED = anyCase(/\bno (?:se (?:necesita|requiere|exige)|es (?:necesari[oa]|obligatori[oa]|requisito))(?![a-zß-ž])/u);
const ASKED = anyCase(
  /\b(?:debe|deben|se requiere|es necesario|es requisito|obligatori[oa]|imprescindible|indispensable|envíe|adjunte|incluya|presente|pediremos)(?![a-zß-ž])/u,
);

/** A line in Spanish, which the other rules do not read: “Dos años de experiencia en una biblioteca”, “Licencia de conducir”; under a heading that asks, whatever no way names is a skill. */
export const spanishLine: Parser = {
  id: RULE,
  find: (text, offset, { stretch }) => {
    const asks =
      stretch.asks === 'yes' ||
      (stretch.asks === 'maybe' && (ASKED.test(text) || stretch.section.kind === 'apply' || stretch.section.kind === 'exam'));
    if (!asks || DENIED.test(text) || stretch.section.kind === 'benefits' || stretch.section.kind === 'pay') return [];
    const strength = WISHED.test(text) || stretch.strength === 'preferred' ? ('preferred' as const) : ('required' as const);
    const found: Finding[] = [];
    for (const { pattern, ask } of WAYS)
      for (const match of text.matchAll(pattern)) {
        const span = trimmedSpan(text, offset, match.index, match.index + match[0].length);
        if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
        const asked = ask(lowered(match[0]), match.groups ?? {});
        if (asked.kind === 'document' && stretch.section.kind !== 'apply' && stretch.asks !== 'yes' && !ASKED.test(text)) continue;
        found.push({ rule: RULE, span, ask: asked, strength, ...(asked.kind === 'clearance' ? { later: true } : {}) });
      }
    if (found.length > 0 || stretch.asks !== 'yes' || text.length < 8) return found;
    const span = trimmedSpan(text, offset, 0, text.length);
    return [{ ...toSkill(RULE, span, text), rule: RULE, span, strength }];
  },
};
