import type { Messages } from '../messages';

/** What the side panel says, in Spanish. */
export const panel: Messages['panel'] = {
  title: 'Callslip: lista de requisitos',
  onPage: 'En esta página',
  kept: 'Un anuncio que guarda',
  untitled: 'Anuncio sin título',
  backToPage: 'Volver a la página',
  open: 'Abrir el anuncio',
  loading: 'Buscando un anuncio…',
  failed:
    'No se pudo abrir el almacenamiento de Callslip. No se cambió nada en él. Cierre este panel y ábralo otra vez; si no basta, reinicie el navegador.',
  noText: 'El texto de este anuncio no se guardó, así que no hay nada que comprobar. Abra el anuncio mismo.',
  minimum: 'El mínimo',
  minimumWhy: 'Se comprueba antes de que alguien lea su solicitud.',
  noMinimum: 'Este anuncio no declara ningún mínimo que Callslip pueda leer.',
  other: 'Para aceptar y tener a mano',
  alsoAsked: 'También se pide',
  of: (met, all) => `${met} de ${all}`,
  preferred: 'preferente',
  have: 'Lo tengo',
  haveNot: 'No',
  ready: 'Sí',
  notReady: 'No',
  answerFor: (ask) => `Su respuesta: ${ask}`,
  reveal: 'Palabras del anuncio',
  revealFor: (ask) => `Palabras del anuncio: ${ask}`,
  noneOpen: 'No hay ningún anuncio en esta página',
  noneOpenHow: 'Abra un anuncio de biblioteca o archivo y su lista aparecerá aquí. O mire uno que ya guarda.',
  noneKept:
    'Abra un anuncio de biblioteca o archivo en governmentjobs.com, Indeed, LinkedIn o USAJOBS y su lista aparecerá aquí: primero el mínimo, después las habilidades por área.',
  lastKept: (title) => `Lista del último que guardó: ${title}`,
  toFill: 'Preguntas que deciden la mayoría',
  plan: 'Plan para todos los anuncios',
  guide: 'Guía de los puestos',
  choose: 'Anuncios que guarda',
  chooseOne: 'Elija…',
  emptyProfile:
    'Su perfil todavía no dice nada, así que todo aquí es una pregunta. Responda abajo, o complételo una vez para todos los anuncios.',
  fillProfile: 'Complete su perfil',
  notSaved: {
    'storage-full': 'Su respuesta no se guardó: el disco está lleno.',
    'storage-broken': 'Su respuesta no se guardó: el almacenamiento del navegador no responde. Reinicie el navegador e inténtelo otra vez.',
    refused: 'Su respuesta no se guardó: el navegador la rechazó.',
    failed: 'Su respuesta no se guardó. Inténtelo otra vez.',
  },
  cut: 'Este anuncio es más largo de lo que Callslip lee. Se omitió su final.',
};
