import type { Guide } from '../en/guide';

/** The guide in Spanish. */
export const guide: Guide = {
  groups: { roles: 'Qué son los puestos', questions: 'Lo que la gente pregunta', howTo: 'Cómo hacerlo' },
  lead: 'Escrita para quien busca trabajo en bibliotecas y archivos de la región de Los Ángeles. Funciona sin conexión.',
  roles: {
    page: {
      title: 'Ayudante de estantes (page)',
      text: [
        'Los ayudantes devuelven las cosas a su lugar: clasifican, ordenan, revisan estantes y traen lo pedido. La mayoría trabaja de diez a veinte horas por semana, también tardes y fines de semana.',
        'Se pide poco de antemano, a veces tener dieciséis años y una prueba breve de ordenar. El pago está cerca del salario mínimo local. Es la mejor vista de una biblioteca por dentro y la primera línea habitual de un currículum bibliotecario.',
        'Lleva a auxiliar y a asistente. Diga pronto que quiere seguir y pida aprender el mostrador.',
      ],
      does: { text: 'Vea los peldaños de arriba y lo que piden', to: '#ladder' },
    },
    clerk: {
      title: 'Auxiliar (clerk, aide)',
      text: [
        'Los auxiliares prestan y reciben, hacen tarjetas, cobran, contestan el teléfono y mueven las reservas. Son a quienes más ve el público.',
        'Lo habitual es el diploma de secundaria y algo de trabajo con el público; muchas veces se pide un certificado de mecanografía, que se consigue pronto. En el servicio civil se hace un examen, se espera en una lista y se recibe una llamada.',
      ],
      does: { text: 'Vea si un certificado de mecanografía le abre puertas', to: '#gaps' },
    },
    assistant: {
      title: 'Asistente y técnico de biblioteca',
      text: [
        'Los asistentes llevan programas y mostradores, capacitan ayudantes, piden materiales y ayudan con las computadoras; los técnicos hacen catalogación por copia, reparan, procesan y cuidan las revistas y el préstamo interbibliotecario.',
        'Lo habitual es un año o dos en una biblioteca; ayudan unidades universitarias y más un certificado de técnico. Los títulos engañan: quien es asistente en una ciudad es auxiliar en la siguiente. Lea las funciones.',
        'Muchos se quedan aquí por gusto. Lleva a puestos de supervisión sin maestría, y a bibliotecario con ella.',
      ],
      does: { text: 'Compare a qué llaman asistente los anuncios', to: '#outlook' },
    },
    librarian: {
      title: 'Bibliotecario público',
      text: [
        'Los bibliotecarios eligen lo que hay en los estantes, responden lo difícil de encontrar, planean programas y trabajan con escuelas y vecinos. Niños, jóvenes y adultos son trabajos distintos.',
        'Casi en todas partes se pide una maestría de un programa acreditado por la ALA; el primer puesto muchas veces no pide experiencia, el segundo peldaño pide dos años. El pago está varios peldaños por encima de los asistentes y es mejor en los sistemas grandes.',
        'Lleva a bibliotecario principal, jefe de sucursal y puestos de especialista.',
      ],
      does: { text: 'Vea cuánto falta para el título y los meses', to: '#gaps' },
    },
    academic: {
      title: 'Bibliotecario de colegio y universidad',
      text: [
        'Enseñan a investigar, cuidan una materia, compran y negocian licencias, y a menudo escriben y forman parte del profesorado. Los colegios comunitarios piden el título y enseñan más; las universidades piden después publicaciones.',
        'Muchos empiezan con puestos temporales o de medio tiempo. En algunos lugares se desea una segunda maestría.',
      ],
      does: { text: 'Encuentre los colegios que le rodean', to: '#where' },
    },
    school: {
      title: 'Biblioteca escolar',
      text: [
        'Una ayudante o técnica lleva la sala día a día; la bibliotecaria docente enseña, colabora y elige. Lo primero pide experiencia escolar y algunas unidades; lo segundo, una credencial de enseñanza de California y la de servicios de bibliotecaria docente.',
        'Las escuelas publican en EdJoin, sobre todo a fines de primavera. Los veranos son libres y muchas veces sin pago.',
      ],
      does: { text: 'Vea la escalera de las escuelas', to: '#ladder' },
    },
    archivist: {
      title: 'Archivista',
      text: [
        'Los archivistas valoran, ordenan, describen y preservan documentos y ayudan a usarlos; los archivistas digitales hacen lo mismo con discos y páginas web. Mucho es trabajo por proyecto, de uno o dos años.',
        'Lo habitual es un MLIS con cursos de archivo; decide la experiencia con cajas de verdad, muchas veces ganada en prácticas. La certificación (CA) y los certificados digitales (DAS) ayudan y rara vez se exigen.',
      ],
      does: { text: 'Encuentre archivos que aceptan voluntarios', to: '#where/volunteer' },
    },
    systems: {
      title: 'Sistemas, metadatos, digital',
      text: [
        'Mantienen el catálogo y los sistemas de al lado, mueven datos, describen colecciones digitales y arreglan lo que se rompe a las nueve. Algunos tienen un MLIS, otros vienen de la informática.',
        'Muestre lo que movió o construyó. Las normas (MARC, Dublin Core, datos enlazados) y un poco de programación valen más que los títulos. Pagan mejor que su peldaño y a veces se hacen desde casa.',
      ],
      does: { text: 'Vea qué sistemas quieren sus anuncios', to: '#outlook' },
    },
    manager: {
      title: 'Jefatura y dirección',
      text: [
        'Contratan, hacen horarios y presupuestos, hablan con juntas y concejos y responden por lo que sale mal. La experiencia de supervisión se cuenta en años con personas a su cargo.',
        'Las bibliotecas pequeñas la dan pronto: quien dirige a dos puede aprender más que quien encabeza a veinte. Lleva tan alto como uno quiera, y lejos del mostrador.',
      ],
      does: { text: 'Vea qué supervisión puede mostrar', to: 'profile' },
    },
  },
  questions: {
    education: {
      title: '¿Qué estudios necesito?',
      text: [
        'Para ayudante y auxiliar: un diploma, o todavía nada. Para técnico: unidades o un certificado. Para bibliotecario y archivista: una maestría, y donde el anuncio dice acreditada por la ALA se refiere a la lista, en el año en que usted terminó.',
        'Un título extranjero puede contar si un servicio de evaluación lo halla equivalente; envíe la evaluación con la solicitud.',
      ],
      does: { text: 'Compruebe sus títulos con la lista de programas acreditados', to: 'profile' },
    },
    'volunteer-first': {
      title: '¿Debo ser voluntario primero?',
      text: [
        'Le muestra el trabajo y le da una referencia. Solo cuenta para un mínimo donde el anuncio acepta trabajo sin pago: muchos no lo dicen, algunos dicen que no.',
        'Anote desde el primer día horas por semana, fechas, tareas y quién le supervisó. Elija tareas que los anuncios nombran: programas, descripción, enseñanza, no solo ordenar.',
      ],
      does: { text: 'Encuentre dónde aceptan voluntarios', to: '#where/volunteer' },
    },
    'which-skills': {
      title: '¿Qué habilidades importan?',
      text: [
        'Las que piden una y otra vez los anuncios que usted quiere. El servicio y la calma con la gente están en casi todos; después un segundo idioma, un sistema de catálogo y algo que sepa enseñar.',
        'Tres habilidades que puede mostrar valen más que veinte en una lista.',
      ],
      does: { text: 'Vea qué habilidades piden más sus anuncios', to: '#gaps' },
    },
    'where-to-look': {
      title: '¿Dónde están los empleos?',
      text: [
        'Ciudades y condados publican en governmentjobs.com y en sus páginas; las escuelas en EdJoin; el estado en CalCareers; los colegios en sus sitios; los puestos federales en USAJOBS. Las bolsas de las asociaciones traen lo demás.',
        'Algunos exámenes abren un solo día o cierran tras las primeras 200 solicitudes. Active alertas y tarjetas de interés donde las haya.',
      ],
      does: { text: 'Abra la lista de lugares y búsquedas', to: '#where' },
    },
    crowded: {
      title: '¿Cuánta competencia hay?',
      text: [
        'Los primeros puestos de tiempo completo de bibliotecario atraen a muchos, en Los Ángeles más que en otras partes. Las listas de suplentes, el medio tiempo, las escuelas y los puestos técnicos atraen a menos, y llevan adentro.',
        'Un segundo idioma, las tardes y estar dispuesto a empezar dos ciudades más allá reducen la fila.',
      ],
      does: { text: 'Vea qué ofrecen y quieren sus anuncios', to: '#outlook' },
    },
    advance: {
      title: '¿Cómo avanzo?',
      text: [
        'En el servicio civil cada clase tiene su mínimo: meses en la clase de abajo y luego un examen. Haga todos los exámenes que pueda; una lista dura un año o más y la próxima vez se puede sacar mejor nota.',
        'Fuera de él, a la gente la llaman. Que le conozcan por una cosa y le vean en una asociación.',
      ],
      does: { text: 'Vea el peldaño siguiente y su distancia', to: '#ladder' },
    },
  },
  howTo: {
    'target-skills': {
      title: 'Elegir qué aprender',
      text: [
        'Guarde diez anuncios que aceptaría. Mire qué sola cosa abre más de ellos y cuántos meses cuesta. Primero lo rápido; y empiece una cosa larga.',
      ],
      does: { text: 'Ordene lo que le falta', to: '#gaps' },
    },
    languages: {
      title: 'Usar un idioma',
      text: [
        'Diga qué puede hacer en él: atender un mostrador, leer un cuento, traducir un volante. Los empleadores lo examinan y pagan más. Tener un certificado, o un examen bilingüe de un empleador, merece su propia línea.',
      ],
      does: { text: 'Ponga sus idiomas y su nivel en el perfil', to: 'profile' },
    },
    'volunteering-that-counts': {
      title: 'Hacer que el voluntariado cuente',
      text: [
        'Pida un título, un horario y alguien que supervise. Lleve un registro: día, horas, tarea. Al irse, pida una carta con el total de horas. 520 horas son tres meses de tiempo completo donde se acepta trabajo sin pago.',
      ],
      does: { text: 'Anótelo con sus horas y vea cuánto suma', to: 'profile' },
    },
    tailoring: {
      title: 'Adaptar una solicitud',
      text: [
        'Recorra los requisitos en el orden del anuncio. Junto a cada uno ponga el puesto donde lo hizo, con un número. Use las palabras del anuncio para lo que de verdad tiene. Llene todo el formulario aunque el currículum ya lo diga: los analistas leen el formulario.',
      ],
      does: { text: 'Abra la hoja para adaptar desde la lista de un anuncio guardado', to: '#prepare' },
    },
    networking: {
      title: 'Conocer gente',
      text: [
        'Pida veinte minutos a una persona que tenga el puesto que usted quiere. Lleve tres preguntas, pregunte con quién más hablar, agradezca el mismo día y otra vez cuando haya resultado algo. Las cuotas para estudiantes y personal de apoyo son bajas.',
      ],
      does: { text: 'Anote a quién conoció y cuándo volver a escribir', to: '#people' },
    },
    interviews: {
      title: 'Prepararse para la entrevista',
      text: [
        'Los comités leen a todos las mismas preguntas y califican las respuestas. Cuente historias: la situación, su tarea, lo que hizo, lo que resultó. Prepare seis; responden casi todo. Visite antes la biblioteca.',
      ],
      does: { text: 'Reúna historias junto a los anuncios que guarda', to: '#prepare' },
    },
    'show-technology': {
      title: 'Mostrar tecnología',
      text: [
        '«Buen manejo de computadoras» no dice nada. Nombre el sistema, la tarea y el resultado: pasé 4,000 registros a Koha, enseñé el teléfono a cuarenta personas, hice el formulario que acabó con la doble captura. Una página con dos o tres cosas así es un portafolio.',
      ],
      does: { text: 'Escriba junto a cada habilidad qué hizo con ella', to: 'profile' },
    },
  },
};
