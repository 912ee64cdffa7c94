import type { HeadingKind } from '../sections/lexicon';

const BY_KIND: Readonly<Partial<Record<HeadingKind, string>>> = {
  required:
    'requisitos|requisitos mínimos|requisitos minimos|requisitos del puesto|requisitos indispensables|requerimientos|cualificaciones|cualificaciones mínimas|calificaciones|calificaciones mínimas|calificaciones requeridas|lo que usted necesita|lo que necesita|lo que necesitamos de usted|debe tener|usted debe tener|indispensable|imprescindible|requerido',
  preferred:
    'deseable|deseables|requisitos deseables|preferible|preferencias|cualificaciones preferidas|cualificaciones deseables|calificaciones preferidas|calificaciones deseables|se valora|se valorará|se prefiere|sería ideal|ayuda pero no es obligatorio|no es obligatorio|no obligatorio|ventajas',
  sub: 'experiencia|educación|formación|formación académica|estudios|idiomas|licencias|conocimientos|habilidades|destrezas|aptitudes|capacidades|educación y experiencia|experiencia y educación|conocimientos y habilidades',
  duties:
    'funciones|responsabilidades|deberes|tareas|funciones y responsabilidades|deberes y responsabilidades|el trabajo|el puesto|sobre el puesto|descripción del puesto|resumen del puesto|lo que hará|funciones esenciales',
  benefits: 'beneficios|prestaciones|ofrecemos|qué ofrecemos|lo que ofrecemos',
  apply:
    'cómo solicitar|cómo aplicar|para solicitar|solicitud|envíe|documentos|documentos requeridos|cómo presentar la solicitud|cómo postularse',
  pay: 'salario|sueldo|paga|remuneración|compensación|salario y beneficios',
  schedule: 'horario|horas|jornada|horario de trabajo',
  physical: 'requisitos físicos|exigencias físicas|demandas físicas|condiciones de trabajo',
  exam: 'proceso de selección|antes de empezar|examen|selección',
  employer: 'quiénes somos|sobre nosotros|acerca de nosotros',
  other: 'fecha límite|ubicación|lugar|descripción',
};

/** Words that such a heading may go on with: “… de los aspirantes”, “… para participar”, “… del puesto”. */
const OF_WHOM =
  '(?: (?:principales|esenciales|generales|específic[oa]s|mínim[oa]s|indispensables|obligatori[oa]s|exigid[oa]s|requerid[oa]s|necesari[oa]s|básic[oa]s|académic[oa]s|comunes|particulares|deseables|más importantes))?(?: y (?:condiciones|perfil|requisitos|conocimientos|experiencia|méritos|tareas|funciones|responsabilidades))?(?: (?:de|del|para|que)(?: (?:el|la|los|las|ser|poder))? (?:aspirantes?|candidat[oa]s?|candidatos y candidatas|candidaturas|personas? (?:aspirantes?|candidatas?|interesadas?)|solicitantes?|interesad[oa]s|participantes?|participar|participación|postularse|puesto|plazas?|cargo|vacante|oferta|convocatoria|admisión|admitid[oa]s?|acceso|trabajo|solicitudes|instancias|se requieren|debe(?:n|rán)? (?:reunir|cumplir)(?: (?:los|las) (?:aspirantes|personas aspirantes|candidatos))?))?';

/** Headings in Spanish by how they begin, and what may follow; the first word alone says whether one is tried. */
const BY_START: readonly (readonly [HeadingKind, RegExp])[] = [
  [
    'required',
    new RegExp(
      `^(?:otros )?(?:requisitos|requerimientos|condiciones|titulación (?:exigida|requerida)|perfil(?: (?:requerido|buscado|profesional|solicitado))?)${OF_WHOM}$`,
      'u',
    ),
  ],
  [
    'required',
    /^(?:qué (?:pedimos|buscamos|necesitamos|necesitas|se pide)|(?:se (?:requiere|necesita|pide|exige|ofrece a)|buscamos|pedimos|necesitamos)|qué (?:debe|tiene que) tener)$/u,
  ],
  [
    'preferred',
    /^(?:(?:otros )?méritos(?: (?:a valorar|valorables|que se valorarán|deseables))?|se (?:valora|valorará|valorarán|valorarán los siguientes méritos)(?: positivamente)?|(?:será|serán) (?:un plus|deseables?|valorables?)|además (?:nos gustaría|se valora)|es un plus|valorable|deseable)$/u,
  ],
  ['duties', new RegExp(`^(?:funciones|tareas|cometidos|responsabilidades|actividades)${OF_WHOM}$`, 'u')],
  [
    'sub',
    /^(?:(?:requisitos )?(?:generales|específicos|comunes|particulares|académicos)|titulación(?: académica)?|formación(?: (?:académica|requerida|mínima|complementaria))?|estudios(?: mínimos)?|experiencia (?:laboral|profesional|previa|mínima|requerida)|competencias(?: profesionales)?|conocimientos(?: (?:técnicos|informáticos|específicos))?|idiomas)$/u,
  ],
  [
    'apply',
    new RegExp(
      `^(?:presentación de (?:solicitudes|instancias|candidaturas)|(?:lugar y )?plazo(?: (?:y lugar|y forma))?(?: de presentación)?(?: de (?:solicitudes|instancias|candidaturas))?|solicitudes|instancias|documentación(?: (?:a presentar|requerida|necesaria|que debe presentarse|a aportar))?|inscripción|cómo (?:inscribirse|presentarse|enviar la candidatura)|postulación|candidaturas)${OF_WHOM}$`,
      'u',
    ),
  ],
  [
    'exam',
    /^(?:proceso(?: de)? (?:selectivo|selección)|sistema selectivo|procedimiento (?:selectivo|de selección)|fase de (?:oposición|concurso)|pruebas(?: selectivas)?|ejercicios|temario|tribunal(?: calificador)?|baremo(?: de méritos)?)$/u,
  ],
  ['pay', /^(?:retribuci(?:ón|ones)(?: brutas?)?|salario bruto(?: anual)?|sueldo bruto)$/u],
  ['other', /^(?:objeto|finalidad|bases?)(?: de (?:la|las) (?:convocatoria|bases|bolsa))?$/u],
];
/** How the headings of `BY_START` begin. */
const STARTS = new Set(
  'otros requisitos requerimientos condiciones titulación perfil qué se buscamos pedimos necesitamos méritos será serán además es valorable deseable funciones tareas cometidos responsabilidades actividades generales específicos comunes particulares académicos formación estudios experiencia competencias conocimientos idiomas presentación lugar plazo solicitudes instancias documentación inscripción cómo postulación candidaturas proceso sistema procedimiento fase pruebas ejercicios temario tribunal baremo retribución retribuciones salario sueldo objeto finalidad bases'.split(
    ' ',
  ),
);

let byWords: Map<string, HeadingKind> | undefined;

/** What a heading in Spanish opens, by its words folded: “requisitos mínimos”, “se valorará”. Undefined for all others. */
export function spanishHeading(folded: string): HeadingKind | undefined {
  byWords ??= new Map(
    Object.entries(BY_KIND).flatMap(([kind, words]) => words.split('|').map((word): [string, HeadingKind] => [word, kind as HeadingKind])),
  );
  const known = byWords.get(folded);
  if (known !== undefined) return known;
  const space = folded.indexOf(' ');
  if (!STARTS.has(space < 0 ? folded : folded.slice(0, space))) return undefined;
  return BY_START.find(([, pattern]) => pattern.test(folded))?.[0];
}
