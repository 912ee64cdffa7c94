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

let byWords: Map<string, HeadingKind> | undefined;

/** What a heading in Spanish opens, by its words folded: “requisitos mínimos”, “se valorará”. Undefined for all others. */
export function spanishHeading(folded: string): HeadingKind | undefined {
  byWords ??= new Map(
    Object.entries(BY_KIND).flatMap(([kind, words]) => words.split('|').map((word): [string, HeadingKind] => [word, kind as HeadingKind])),
  );
  return byWords.get(folded);
}
