/** How each credential is got, in Spanish, one a line: id | how */
export const CREDENTIALS_ES = `
dl-ca-c | Apruebe los exámenes teórico y práctico en el DMV; quien llega de otro estado debe cambiar su licencia pronto.
dl-any | Apruebe los exámenes teórico, de la vista y práctico del estado donde vive.
dl-cdl-b | Certificado médico, permiso de aprendizaje, formación inicial de conductores y examen práctico en un vehículo de esa clase.
driving-record | Pida el historial a la oficina de vehículos (en California, el H-6 de diez años).
ca-tlsc | Tenga una credencial docente de California, cumpla los requisitos básicos y de estudiantes de inglés, y termine un programa de teacher librarian aprobado por la Comisión (unas 31 unidades).
ca-tl-emergency | Lo solicita un distrito escolar para una persona que ya tiene credencial docente y se inscribe en un programa de teacher librarian.
ca-tl-special-class | Agregue cursos aprobados a la Teacher Librarian Services Credential para dar clases completas de alfabetización informacional y digital.
ca-multiple-subject | Licenciatura, preparación docente aprobada con prácticas, dominio de las materias y evaluación de desempeño docente.
ca-single-subject | Licenciatura, preparación docente aprobada con prácticas en una materia, dominio de ella y evaluación de desempeño docente.
ca-teaching-any | Termine un programa de preparación aprobado después de la licenciatura y solicítela a la Comisión.
ca-substitute-30 | Licenciatura, destrezas básicas, huellas dactilares y solicitud en línea.
ca-el-authorization | Viene con las credenciales docentes actuales; si no, por los exámenes CTEL o cursos aprobados, más un examen de idioma para la forma bilingüe.
ca-cbest | Apruebe el CBEST, o muestre una de las alternativas aceptadas, como cursos o puntajes que valgan.
ca-paraeducator | Dos años de universidad (48–60 unidades semestrales), un título de asociado o aprobar el examen de aptitud del distrito.
ny-slms | Termine un programa registrado de biblioteca escolar con prácticas y los exámenes del estado, por el sistema TEACH.
nj-slms | Certificado docente y un programa de posgrado en biblioteca escolar; la autorización de asociado es un paso intermedio.
tx-school-librarian | Maestría, certificado docente de Texas, dos años en el aula, un programa aprobado y el examen TExES.
nc-076 | Programa de posgrado en bibliotecología aprobado para la licencia y el examen de la especialidad.
il-lis-endorsement | Professional Educator License, cursos aprobados de biblioteca escolar y el examen de contenido.
wa-library-media | Certificado docente de Washington, programa aprobado de bibliotecas y medios y el examen correspondiente.
ny-public | Título de posgrado en bibliotecología, solicitud en línea, expediente oficial y una cuota de cinco dólares.
nj-professional | Título de posgrado de una escuela acreditada, solicitud con expediente oficial y cuota.
nm-permanent | Título acreditado por la ALA y expediente; sin examen.
nm-grade | Grado I: dos años de universidad con nueve horas de bibliotecología; grado II: licenciatura con veintiuna horas más; o el examen de la biblioteca estatal.
ga-librarian | Maestría acreditada en bibliotecología, solicitud y cuota.
in-public | El título y la experiencia deciden el nivel; se solicita en línea con el expediente.
mi-levels | El título y los empleos deciden el nivel; se solicita con el expediente (el nivel 1 exige maestría en bibliotecología y experiencia).
mt-director | 60 créditos de formación continua en cuatro años, en categorías fijas; una maestría reciente en bibliotecología certifica de inmediato.
nc-public | Maestría en bibliotecología que cumpla y solicitud con el expediente.
ky-certificate | Nivel según los estudios, desde la secundaria hasta la maestría acreditada; se solicita con el expediente.
ia-endorsement | Por el título o por los cursos de gestión de la biblioteca estatal.
va-professional | Maestría acreditada en bibliotecología; se solicita con el expediente.
wa-librarian | Maestría acreditada en bibliotecología y solicitud.
ma-certificate | La forma profesional, con maestría acreditada; la subprofesional, con licenciatura y cursos.
md-professional | Maestría acreditada en bibliotecología; los asociados se certifican por la formación LATI.
pa-provisional | Profesional, con maestría en bibliotecología; provisional, con licenciatura y créditos de bibliotecología; asistente, con créditos universitarios.
tx-county | Según el título y la experiencia, por solicitud a la biblioteca estatal.
sc-certification | Según el título, por solicitud con el expediente.
la-certificate | Maestría acreditada en bibliotecología y luego el examen o la revisión de la junta para quienes dirigen.
nh-librarian | Puntos por estudios, experiencia y formación.
ne-certification | Nivel según los estudios, los cursos básicos y las horas de formación continua.
wi-grade | Grado I, con maestría acreditada; II y III, con licenciatura o créditos universitarios y cursos de bibliotecología.
ut-uple | Formación de la biblioteca estatal para quienes dirigen o trabajan sin la maestría.
az-library | Instituto de una semana y cursos para personal sin maestría en bibliotecología.
lssc | Secundaria, un año de trabajo (1,820 horas) en una biblioteca dentro de cinco años, y seis de diez grupos de competencias por curso aprobado o portafolio.
cpla | Maestría acreditada, tres años de supervisión y siete de nueve normas por cursos aprobados.
lt-pcc | Diecinueve unidades de biblioteca y computación para el certificado; el título de asociado agrega formación general.
lt-lbcc | Cursos con y sin créditos para técnicos que empiezan.
lt-sac | Certificado o título de asociado en el único programa de este tipo del condado de Orange.
lt-sbvc | De veintidós a veintinueve unidades, con mecanografía y práctica de trabajo.
lt-palomar | Unas veinticuatro unidades; los cursos centrales, todos en línea.
lt-ccsf | Dieciocho unidades de la especialidad para el título; quien ya tiene uno puede tomar el certificado corto.
lt-cuesta | Cursos en línea con visitas cortas; el programa más antiguo de California (1966).
lt-coc | Certificado o título de asociado para técnicos de biblioteca y medios.
lt-fresno | Certificado o título de asociado en tecnología bibliotecaria.
lt-any | Termine un programa de tecnología bibliotecaria de unas 18–30 unidades.
aca-ca | Maestría con un año (nueve horas de posgrado en archivística) o dos años de trabajo profesional de archivo, y luego el examen.
aca-provisional | Maestría con nueve horas de posgrado en archivística y aprobar el examen; hay tres años para reunir la experiencia.
saa-das | Exámenes de cursos en cuatro niveles dentro de 24 meses y luego un examen general.
saa-ad | Exámenes de cursos en niveles fijos dentro de 36 meses; sin examen general.
archives-graduate-cert | Cinco o seis cursos de posgrado en archivística, solos o dentro de un MLIS.
crm | Licenciatura y un año de trabajo profesional con documentos (más trabajo si hay menos estudios), y luego seis partes de examen.
cra | Los mismos estudios y experiencia que el CRM, y las partes 2, 3 y 4 del examen.
igp | Solicitud por estudios y experiencia, y luego un examen.
cip | Un examen; sin requisito previo fijo.
nara-arm | Cursos y exámenes de NARA para encargados federales de documentos.
ahip | Maestría acreditada por la ALA o comparable y puntos por trabajo profesional; nivel según los años (provisional con menos de 5, miembro y sénior desde 5, distinguido desde 10).
chis | Cursos aprobados: doce horas para el nivel I, veinticuatro para el II.
dis | Horas de cursos aprobados, por solicitud.
jd | Tres años de facultad de derecho.
bar | JD, examen de la barra y revisión de antecedentes.
typing-net | Haga una prueba supervisada de cinco minutos y pida un papel firmado y fechado con velocidad bruta, errores y velocidad neta.
cpr | Una clase de medio día con prueba práctica.
first-aid | Una clase de un día, muchas veces junto con RCP.
mental-health-first-aid | Un curso de un día.
narcan | Una hora de formación, muchas veces la da el empleador.
livescan | Después de la oferta, lleve el formulario del empleador a un centro Live Scan.
background | Consentimiento después de la oferta; por la ley de oportunidad justa de California, no antes.
tb | Evaluación de riesgo o prueba de piel, sangre o rayos X.
drug-screen | Visita a una clínica tras una oferta condicionada.
mandated-reporter | Un curso gratuito en línea de una a cuatro horas.
food-handler | Curso corto en línea con prueba; para cafeterías o programas de cocina.
notary | En California: seis horas de clase, examen, huellas, fianza y juramento.
passport-agent | Formación en línea que paga el empleador; ciudadanía de EE. UU., y no emitir también actas de nacimiento.
disaster-worker | Juramento al tomar el puesto; todo el personal público de California.
bilingual-la-county | El departamento examina la conversación, y la lectura y escritura donde hagan falta, ya en el empleo o para un puesto bilingüe.
bilingual-employer | Una prueba oral, a veces escrita, durante la selección.
actfl-opi | Una entrevista por teléfono o computadora.
asl-asli | Pruebas de conocimiento y de desempeño para intérpretes; una entrevista para el ASLPI o el SLPI.
dele | Examen en un nivel fijo.
hsk | Examen en un nivel fijo.
topik | Examen en un nivel fijo.
jlpt | Examen una o dos veces al año.
seal-biliteracy | Se gana en la secundaria con cursos y examen.
tesol | Un curso de unas 120 horas con práctica docente.
comptia-a | Dos exámenes.
comptia-network | Un examen.
comptia-security | Un examen; frecuente en puestos federales de informática.
pmp | Tres años dirigiendo proyectos con licenciatura (cinco sin ella), 35 horas de formación y examen.
capm | 23 horas de formación y un examen.
mos | Un examen por aplicación.
google-it | Curso en línea de varias partes.
cpwa | Examen, o el curso federal gratuito Trusted Tester.
itil | Un examen.
alma-cert | Formación y prueba que paga el empleador.
naco | Una semana de formación institucional y registros revisados hasta trabajar por cuenta propia.
carpentries | Formación de dos días y tareas de comprobación.
supervisory-academy | Un curso en grupo de semanas o meses.
security-clearance | La agencia que contrata promueve la investigación tras una oferta provisional.
guard-card | Huellas y el curso sobre facultades de arresto.
forklift | Clase del empleador y prueba práctica.
aic-membership | Posgrado en conservación o larga práctica, y luego revisión de colegas para ser miembro profesional.
`;
