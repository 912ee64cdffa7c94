import type { EducationLevel } from '@/utils/core/requirements/ask';
import type { Messages } from '../messages';
import { asks } from './asks';
import { both, capital, count, counted, duration } from './words';

const LEVELS: Readonly<Record<EducationLevel, string>> = {
  'high-school': 'un diploma de secundaria (high school)',
  'some-college': 'estudios universitarios sin título',
  certificate: 'un certificado de un programa',
  associate: 'un título asociado',
  bachelor: 'una licenciatura (bachelor)',
  master: 'una maestría',
  doctorate: 'un doctorado',
};

/** The posting's own name for a way stays as it is printed: “Option I”. */
const forWay = (label: string | null): string => (label === null ? '' : ` para ${label}`);
const miss = (months: number): string => (months === 1 || months === 12 ? 'falta' : 'faltan');

/** What a posting asks, how it is judged and why, in Spanish. */
export const verdicts: Messages['verdicts'] = {
  asks,
  met: 'Cumple',
  partly: 'Cumple en parte',
  unmet: 'No cumple',
  unknown: 'Por responder',
  toDo: 'Por hacer',
  required: 'Obligatorio',
  preferred: 'Deseable',
  headline: {
    eligible: 'Usted cumple el mínimo',
    eligibleFor: (labels) => `Usted cumple el mínimo para ${both(labels)}`,
    short: (months, label) => `Le ${miss(months)} ${duration(months)}${forWay(label)}`,
    lacks: (phrase, label) => `Solo le falta ${phrase}${forWay(label)}`,
    lacksSeveral: (n, label) => `Le ${n === 1 ? 'falta' : 'faltan'} ${counted(n, 'cosa', 'cosas', true)}${forWay(label)}`,
    notEligible: 'Usted no cumple el mínimo',
    questions: (n) => (n === 1 ? 'Una respuesta lo decide' : `${capital(count(n, true))} respuestas lo deciden`),
    employerDecides: 'Esto lo decide el empleador',
    noMinimum: 'No se indica un mínimo',
    nothingRead: 'No se reconoció ningún requisito',
    otherLanguage: (language) => `Este anuncio está en ${language}`,
  },
  detail: {
    through: (labels) => `Cumple ${both(labels)}.`,
    preferred: (has, of) =>
      of === 1
        ? `${has === 1 ? 'Tiene' : 'No tiene'} el único requisito deseable.`
        : has === 0
          ? `No tiene ninguno de los ${count(of)} requisitos deseables.`
          : `De ${count(of)} requisitos deseables tiene ${has === 1 ? 'uno' : count(has)}.`,
    meetsOn: (day) => `Lo cumpliría el ${day}.`,
    levelOn: (label, day) => `Cumpliría ${label} el ${day}.`,
    levelNot: (label) => `${label} no.`,
    levelOpen: (label) => `${label} queda por ver.`,
    otherWay: (label, months) => `Para ${label} ${miss(months)} ${duration(months)}.`,
    lacks: (phrases) => `Le ${phrases.length === 1 ? 'falta' : 'faltan'} ${both(phrases)}.`,
    silent: (phrases) => `Su perfil no dice nada sobre ${both(phrases)}.`,
    equivalent: 'Podrían aceptar una combinación equivalente de estudios y experiencia.',
    noMinimum: 'Este anuncio no exige título, licencia ni años de experiencia.',
    nothingRead: 'Nada en esta página parece un requisito. Revise usted el anuncio.',
    otherLanguage: 'Callslip lee anuncios en inglés y en español y no adivina los demás.',
  },
  counts: {
    met: (n) => `${n} ${n === 1 ? 'cumplido' : 'cumplidos'}`,
    partly: (n) => `${n} en parte`,
    unmet: (n) => `${n} sin cumplir`,
    unknown: (n) => `${n} por responder`,
  },
  reason: {
    held: 'Está en su perfil.',
    available: 'Su perfil dice que sí puede.',
    heldBy: (labels) => `Está en su perfil: ${labels.join('; ')}.`,
    months: (has, wants) => `${has} de ${wants} meses.`,
    enough: (has, wants) => `Se piden ${wants} meses; se cuentan ${has}.`,
    noLength: 'Está en su experiencia.',
    counts: (label, hours, from, to) =>
      `${label}, ${hours === null ? '' : `${hours} h por semana, `}${to === null ? `desde ${from}` : `de ${from} a ${to}`}.`,
    not: {
      'not-library': (label) => `${label} no cuenta: no es trabajo de biblioteca.`,
      'not-professional': (label) => `${label} no cuenta: no es trabajo profesional.`,
      'not-supervising': (label) => `${label} no cuenta: allí nadie estaba a su cargo.`,
      unpaid: (label) => `${label} no cuenta: este anuncio pide trabajo remunerado.`,
      'hours-unknown': (label) => `${label} no se puede contar hasta que su perfil diga cuántas horas por semana.`,
      'not-the-class': (label) => `${label} no cuenta: se pide otra categoría.`,
      unclear: (label) => `${label} podría contar, pero su perfil no dice lo suficiente.`,
    },
    noDegree: 'Su perfil no menciona ningún título.',
    level: (has, wants) => `Usted tiene ${LEVELS[has]}; se pide ${LEVELS[wants]}.`,
    otherField: (has) => `${has}: se pide otra especialidad.`,
    inProgress: (ends) => (ends === null ? 'Todavía en curso, sin fecha de término.' : `Todavía en curso hasta ${ends}.`),
    notAccredited: (institution) => `${institution} no está en la lista de programas acreditados por ALA.`,
    accreditationUnknown: (institution) => `La lista de programas acreditados por ALA no aclara el caso de ${institution}.`,
    equivalentMayDo: (has) => `Podrían aceptar ${has} como equivalente. Lo decide el empleador.`,
    wpm: (has, wants) => `${has} palabras por minuto; se piden ${wants}.`,
    expired: (day) => `Venció el ${day}.`,
    oldEnough: (day) => `Tiene la edad desde el ${day}.`,
    tooYoung: (day) => `Tendrá la edad el ${day}.`,
    saidYes: (day) => `Usted dijo el ${day} que lo tiene.`,
    saidNo: (day) => `Usted dijo el ${day} que no lo tiene.`,
    notListed: {
      language: 'No está entre los idiomas de su perfil.',
      licence: 'No está entre las licencias de su perfil.',
      certificate: 'No está entre los certificados de su perfil.',
      skill: 'No está entre las habilidades de su perfil.',
      availability: 'Su perfil dice que no puede.',
      other: 'No aparece en su perfil.',
    },
    silent: (phrase) => `Su perfil no dice nada sobre ${phrase}.`,
    silentAboutThis: 'Su perfil no dice nada sobre esto.',
    toDo: {
      document: 'Téngalo listo cuando presente su solicitud.',
      clearance: 'Viene después de la oferta; no necesita nada ahora.',
      availability: 'Es algo que se acepta al presentar la solicitud.',
      other: 'Es algo que se confirma al presentar la solicitud.',
    },
  },
  profiles: {
    /** Before the name of the active profile. */
    active: 'Los anuncios se comparan con',
    unnamed: 'Mi primer perfil',
    /** What the button is called that opens the choice. */
    change: (label) => `Se compara con: ${label}. Elegir otro perfil`,
    choose: 'Perfiles',
  },
  sum: {
    show: 'Ver la cuenta',
    hide: 'Ocultar la cuenta',
    post: 'Puesto',
    months: 'Meses',
    total: 'Se cuentan',
    until: (from, to) => (to === null ? `${from} a hoy` : `${from} a ${to}`),
    hours: (hours) => (hours === null ? 'horas sin indicar' : `${hours} h por semana`),
    rule: (hours) => `Tiempo completo son ${hours} horas por semana; los empleos simultáneos suman, como máximo, tiempo completo.`,
    why: {
      counts: 'cuenta',
      'not-library': 'no es de biblioteca',
      'not-professional': 'no es profesional',
      'not-supervising': 'sin personal a cargo',
      unpaid: 'sin paga',
      'hours-unknown': 'faltan las horas',
      'not-the-class': 'otra categoría',
      unclear: 'no está claro',
    },
  },
  tree: {
    or: 'o',
    any: 'Una de estas opciones',
    equivalent: 'Una combinación equivalente de estudios y experiencia',
    equivalentWhy: 'Solo el empleador puede decir qué es equivalente.',
    iHave: 'Lo tengo',
    iDoNot: 'No lo tengo',
    notNow: 'Ahora no',
    putOff: 'Usted lo dejó para después. Ábralo para responder.',
    reveal: 'Ver en el anuncio',
  },
  areas: {
    'community-engagement': 'Trabajo con la comunidad',
    'education-instruction': 'Apoyo educativo y enseñanza',
    technology: 'Tecnología',
    'information-management': 'Gestión de la información',
    'customer-service': 'Atención al público',
    'archives-preservation': 'Archivos y preservación',
    'administration-leadership': 'Administración y liderazgo',
    'languages-culture': 'Idiomas y cultura',
  },
  closing: {
    today: (time) => (time === null ? 'Cierra hoy' : `Cierra hoy, ${time}`),
    tomorrow: (time) => (time === null ? 'Cierra mañana' : `Cierra mañana, ${time}`),
    inDays: (n) => `Cierra en ${counted(n, 'día', 'días')}`,
    on: (day) => `Cierra el ${day}`,
    closed: (day) => `Cerró el ${day}`,
    oneDay: (day) => `Abierto un solo día: ${day}`,
    opens: (day) => `Abre el ${day}`,
    at: (day, time) => (time === null ? day : `${day}, ${time}`),
    orAfter: (limit) => `o al llegar a ${limit} solicitudes. Preséntela pronto.`,
    after: (limit) => (limit === null ? 'Cierra al llegar a cierto número de solicitudes' : `Cierra al llegar a ${limit} solicitudes`),
    fileEarly: 'Preséntela pronto.',
    latest: (day) => `A más tardar el ${day}. Preséntela pronto.`,
    continuous: 'Abierto de forma continua',
    untilFilled: 'Abierto hasta cubrir la plaza',
    mayClose: 'Puede cerrar sin aviso.',
    noYear: 'El anuncio da una fecha de cierre sin el año',
  },
};
