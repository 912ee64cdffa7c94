/**
 * The notes on places in Spanish, one a line: id | note
 * It stands for every place whose English note is that of this id.
 */
export const NOTES_ES = `
lapl | Servicio civil municipal: se hace el examen de una clase (Librarian es la 6152 y exige una maestría acreditada por la ALA) y se espera en una lista de elegibles; solo se solicita en línea. Muchos entran por clases que no son de bibliotecario (Messenger Clerk, Administrative Clerk). Algunos puestos exigen un segundo idioma. La oficina de voluntarios recibe a adultos y adolescentes en las 73 sedes.
la-county-library | 86 bibliotecas: la mayoría de las ciudades del condado que no tienen una propia (Culver City, Hawthorne, Lancaster, West Covina y otras). Los exámenes para Library Associate de medio tiempo se reparten por zonas y pueden cerrarse a los pocos días, tras las primeras 200 solicitudes: ponga una alerta y solicite la primera mañana. Puede haber dos anuncios del mismo examen (abierto y de ascenso).
alhambra | Departamento municipal; sus empleos salen con todos los demás de la ciudad.
altadena | Distrito independiente con junta elegida y su propio formulario. Su página avisa que las copias de sus anuncios en otros sitios pueden ser viejas o inseguras: solicite solo por los pasos de esa página.
arcadia | Departamento de Biblioteca y Museo: junto a los empleos de biblioteca hay otros de museo. Una convocatoria de Library Aide en 2025 ordenó a los candidatos solo por la entrevista.
azusa | Departamento municipal.
beverly-hills | Departamento municipal (Community Services).
burbank | Tres sucursales. La ciudad dejó de aceptar solicitudes en papel en 2013; se entra como page o como Library Clerk. Tiene un consejo asesor de adolescentes.
calabasas | Biblioteca municipal pequeña; pocas vacantes.
cerritos | Departamento municipal conocido por su gran biblioteca central; lo usual es entrar por un puesto de medio tiempo.
commerce | Departamento municipal con varias sucursales pequeñas.
covina | Parte de Parks & Recreation and Library Services. El puesto de Library Clerk de medio tiempo ronda las 25 horas semanales; en 2025 una convocatoria de jefatura aceptó como máximo 150 solicitudes.
downey | Library Aide (estantes, circulación, computadoras, programas) es temporal, de medio tiempo y sin prestaciones de la ciudad; en 2025 estuvo abierto de continuo y podía cerrar sin aviso o a las 100 solicitudes.
el-segundo | La ciudad publica aparte las vacantes de medio tiempo. También ha llevado las bibliotecas escolares locales, así que un puesto puede estar en una escuela.
glendale | El departamento une biblioteca, artes y cultura. Junto a los puestos fijos los hay por horas y de suplencia.
glendora | Departamento municipal con su propia junta de la biblioteca.
inglewood | Departamento municipal; de vez en cuando hay vacantes de auxiliar de medio tiempo.
irwindale | Ciudad muy pequeña; casi nunca hay vacantes.
long-beach | Hay empleos de dos clases: de servicio civil (con examen; Senior Librarian, por ejemplo, exige comprobar el título acreditado por la ALA) y Non-Career (sin permanencia, 1,600 horas como máximo en 12 meses; así suelen entrar los Library Aides, y algunos puestos piden español fluido).
monterey-park | Library Assistant de medio tiempo se paga por hora y sin permanencia; una convocatoria de 2025 podía cerrarse antes si llegaban bastantes solicitudes. Se buscan personas que hablen chino.
palmdale | Biblioteca municipal, aparte de LA County Library (que atiende a la vecina Lancaster).
palos-verdes | Distrito independiente con tres bibliotecas, unas 88 personas, su propia junta y su propia contratación.
pasadena | Departamento municipal con muchas sucursales de barrio; el edificio central histórico ha estado cerrado por obras sísmicas y el personal está repartido entre las sucursales.
pomona | Departamento municipal; poco personal.
redondo-beach | Departamento municipal con dos bibliotecas.
san-marino | Biblioteca municipal pequeña; en 2025 pidió carta y currículum para su puesto de jefatura.
santa-clarita | Biblioteca municipal desde que dejó el sistema del condado. Los voluntarios ayudan con los estantes, la lectura de verano y las clases de informática, por el sitio de voluntariado de la ciudad.
santa-monica | Sus últimas convocatorias aceptaron solicitudes un solo día anunciado, algunas solo de las primeras 50 personas calificadas: tenga lista la solicitud y esté en la página de la ciudad cuando abra. Los puestos según necesidad llevan a los fijos.
sierra-madre | Biblioteca municipal pequeña; casi nunca hay vacantes.
signal-hill | Biblioteca municipal pequeña, rodeada por Long Beach.
south-pasadena | Biblioteca municipal pequeña.
torrance | Ciudad con servicio civil; la biblioteca está en Community Services y tiene varias sucursales.
whittier | Departamento municipal, con biblioteca central y una sucursal.
ventura-county-library | Lista de Recursos Humanos del condado; los puestos intermitentes y de apoyo salen de la misma lista de elegibles. Puede haber pago por bilingüismo. Un puesto de 2025 atendía a jóvenes detenidos.
oxnard | Biblioteca municipal.
thousand-oaks | Biblioteca municipal con una sucursal en Newbury Park y un conocido archivo de radio y televisión.
camarillo | Biblioteca municipal; la ha llevado una empresa contratista, así que averigüe quién es el empleador.
simi-valley | Biblioteca municipal; averigüe si contrata la ciudad o una empresa.
blanchard | Distrito pequeño e independiente.
oc-public-libraries | 29 sucursales para 23 ciudades (2025). Una sola lista abierta cubre en todo el condado los puestos de tiempo completo y los inferiores; cuente con fines de semana, noches y cambios de sucursal.
anaheim | Biblioteca municipal con varias sucursales y la colección patrimonial de Muzeo.
buena-park | Distrito independiente; contrata por su cuenta, no por la ciudad.
huntington-beach | Biblioteca municipal con un gran edificio central y sucursales; las disputas electorales sobre su gestión han afectado al personal.
irvine | La ciudad ha ido tomando sus sucursales del sistema del condado; vea qué empleador nombra el anuncio.
mission-viejo | Las convocatorias de bibliotecario pueden cubrirse en el nivel I o II; entrevistas por video en una sola fecha.
newport-beach | Library Clerk II de medio tiempo: hasta 19 horas semanales, las primeras 150 solicitudes, examen en línea y luego entrevista por video (2025).
orange-city | Library Assistant de tiempo completo y de medio tiempo salen de la misma lista; tiene sección de historia local.
placentia | Distrito independiente; contrata por su cuenta.
santa-ana | Una convocatoria de 2026 publicó el boletín una semana antes de aceptar solicitudes, y luego solo durante una semana: anote la fecha de apertura.
yorba-linda | Biblioteca municipal en un edificio nuevo con centro de artes.
riverside-county-library | Durante muchos años su personal fue de una empresa (Library Systems & Services) y no del condado: vea quién es el empleador antes de comparar pago y pensión.
riverside-city | La lista de Library Assistant de medio tiempo dura hasta seis meses.
san-bernardino-county-library | 32 sucursales. Al solicitar se eligen regiones; rechazar una oferta en una región elegida saca su nombre de la lista. Needles y la cuenca de Morongo tienen convocatorias propias. El sitio de la biblioteca describe cada nivel.
san-bernardino-city | Biblioteca municipal; no es la del sistema del condado.
ontario | Ovitt Family Community Library y una sucursal; los candidatos de fuera y el personal de la ciudad van en listas distintas.
redlands | Biblioteca municipal con sala patrimonial y el Lincoln Memorial Shrine (trabajo de archivo).
laccd | Nueve colegios, un solo empleador. Los bibliotecarios son personal académico (maestría en bibliotecología); los técnicos son personal clasificado, hacen el examen de la Personnel Commission y los colegios entrevistan a los tres primeros rangos de la lista. Las bolsas de bibliotecarios de medio tiempo (adjunct) van aparte.
lacc | Se contrata por LACCD; vea esa entrada.
pcc | Bibliotecarios de tiempo completo, bolsa de adjuntos y técnicos clasificados. También ofrece un certificado de tecnología bibliotecaria.
gcc | Bolsa de bibliotecarios adjuntos y técnicos clasificados.
smc | Distrito de mérito: los puestos clasificados tienen examen. Ha ofrecido pasantías de biblioteca y archivo.
el-camino | El distrito publica sus vacantes en su página por grupos (clasificado, docencia de tiempo completo y de medio tiempo).
lbcc | Distrito de mérito.
cerritos-college | Bolsa de bibliotecarios adjuntos.
mtsac | Distrito grande; bolsa de bibliotecarios de medio tiempo.
citrus | Bolsa de bibliotecarios adjuntos y puestos clasificados de biblioteca.
compton | Biblioteca pequeña.
avc | La página indicada es la de docencia de tiempo completo, donde salen los puestos de bibliotecario.
canyons | Ha ofrecido un programa de tecnología bibliotecaria y de medios.
vcccd | Tres colegios en una sola bolsa (la cara educativa de NEOGOV). La mayoría de las bolsas de medio tiempo son para todo el distrito.
coast | Tres colegios.
nocccd | Dos colegios y un campus de educación continua.
rsccd | La docencia y el personal clasificado están en bolsas distintas. Santa Ana College tiene un programa de tecnología bibliotecaria.
socccd | Dos colegios.
chaffey | Las bolsas de docencia de medio tiempo están en otra sección del mismo sistema.
cal-state-la | Los bibliotecarios son profesorado; los puestos de apoyo se llaman Library Services Specialist I–IV. En la bolsa de CSU aparece como «Los Angeles».
csun | Biblioteca grande; recibió archivistas residentes con L.A. as Subject. En la bolsa de CSU aparece como «Northridge».
csulb | Puestos de Library Services Specialist y de bibliotecario. En la bolsa de CSU aparece como «Long Beach».
csudh | Los Gerth Archives guardan el archivo del sistema CSU; son frecuentes los archivistas de proyecto pagados con subvenciones. En la bolsa de CSU aparece como «Dominguez Hills».
cal-poly-pomona | Puestos recientes: Library Services Specialist III (servicios de acceso, noches y fines de semana) y IV (archivo digital). En la bolsa de CSU aparece como «Pomona».
csuf | Puestos de bibliotecario y de Library Services Specialist. En la bolsa de CSU aparece como «Fullerton».
csuci | Campus más pequeño. En la bolsa de CSU aparece como «Channel Islands».
csusb | Tiene un segundo campus en Palm Desert. En la bolsa de CSU aparece como «San Bernardino - San Bernardino Campus».
csusm | Mantiene una bolsa permanente de bibliotecarios asistentes. En la bolsa de CSU aparece como «San Marcos».
csu-system | Una sola bolsa para todos los campus de CSU; busque por palabra o categoría y filtre por campus.
ucla | Los bibliotecarios (serie académica, con sindicato) se contratan en la bolsa académica que aquí se indica; asistentes y demás personal, en el sitio de empleos del campus; los puestos de estudiante son solo para quienes estudian en UCLA. Abarca biomedicina, derecho, música, artes y colecciones especiales.
uci | Bolsa académica para bibliotecarios; los puestos de apoyo están en el sitio de personal del campus.
usc | Una sola bolsa para la universidad; los bibliotecarios son profesorado. Alberga L.A. as Subject y los ONE Archives.
lmu | Puestos de bibliotecario y de apoyo; la biblioteca de la facultad de derecho (Loyola Law School, en el centro) contrata aparte.
pepperdine | La página indicada es para estudiantes (noches y fines de semana); los puestos fijos están en Recursos Humanos de la universidad.
caltech | Biblioteca y archivo pequeños; los puestos están en el sitio del instituto.
claremont | Una biblioteca para siete universidades. Salen puestos de atención de medio tiempo por la noche; una biblioteca asiática pide chino, japonés o coreano.
occidental | Biblioteca pequeña de humanidades con colecciones especiales.
whittier-college | Muy poco personal de biblioteca.
msmu | Dos campus; hay puestos en la lista de CARL, como un Library Assistant de tiempo completo y plazo limitado.
apu | Universidad confesional; pregunte qué declaración se exige.
chapman | Puestos de bibliotecario y asistente; también tiene biblioteca de derecho.
la-verne | Campus principal y una biblioteca de derecho.
cal-lutheran | Poco personal.
calarts | Biblioteca de artes.
artcenter | Biblioteca con archivo; ha recibido en verano a una persona en pasantía pagada por Getty Marrow.
otis | Recursos visuales y libros de artista.
fidm | Pasó a ser parte de Arizona State University (ASU FIDM); busque allí y vea qué queda en Los Ángeles.
aju | Biblioteca y archivo de campamentos; poco personal.
fuller | Biblioteca y archivo de teología.
redlands-u | Biblioteca pequeña de humanidades.
antioch-la | Una página de empleo para todos los campus de Antioch; busque Los Angeles.
lausd | Library Technician (Library Aide en avisos viejos) es un puesto clasificado: examen con la Personnel Commission; puestos de 3 y 6 horas, $23.21–$28.12 por hora en junio de 2025, muchas veces durante nueve meses al año. Teacher librarian exige una credencial docente con la autorización correspondiente.
lbusd | Busque en EdJoin library media technician, library assistant, textbook clerk y teacher librarian; muchos puestos son de medio tiempo y siguen el año escolar. Algunos distritos (de mérito) hacen examen.
lacoe | Oficina del condado para escuelas, escuelas de los tribunales y programas especiales; también orienta a los teacher librarians.
la-law-library | Biblioteca pública de derecho con su propia junta, aparte del condado y de su biblioteca; tiene sedes en los tribunales.
oc-law-library | Biblioteca pública de derecho, aparte del condado.
ventura-law-library | Muy poco personal.
riverside-law-library | Poco personal.
ninth-circuit-library | Poder judicial federal: publica en el sitio del tribunal y en el de U.S. Courts, muchas veces no en USAJOBS.
loyola-law | Los puestos de bibliotecario de derecho suelen pedir un MLIS; los de referencia, muchas veces también un JD.
southwestern | Biblioteca académica de derecho.
law-firms | Los títulos rara vez dicen bibliotecario: busque research analyst, research services, knowledge, competitive intelligence, records. Los boletines de SCALL traen avisos.
cedars | Biblioteca de hospital; poco personal, publica en el sitio de empleos del hospital.
kaiser | Bibliotecas de hospital y la facultad de medicina en Pasadena; busque medical librarian y library services.
city-of-hope | Biblioteca de un hospital de investigación.
chla | Biblioteca de hospital.
cdu | Biblioteca de una universidad de medicina que atiende al sur de Los Ángeles.
westernu | Universidad de ciencias de la salud.
loma-linda | Universidad de salud; contrata por la bolsa del sistema de salud.
getty | Gran biblioteca y archivo de investigación en arte; también paga las pasantías Getty Marrow de licenciatura, pasantías de posgrado y puestos de dos años para quienes empiezan, en otras instituciones de Los Ángeles.
huntington | Biblioteca de investigación con catalogación, conservación, atención a lectores y puestos curatoriales.
autry | Recibió archivistas residentes de L.A. as Subject; trabajo con colecciones de pueblos originarios.
lacma | Puestos de biblioteca, de información de colecciones y de preservación digital; algunos de medio tiempo.
nhm | Biblioteca de investigación y el Seaver Center (archivo); los puestos de gestión de colecciones unen las dos cosas.
herrick | Biblioteca de investigación de cine; ha tenido una residencia pagada de medio tiempo para estudiantes y recién graduados de bibliotecología.
skirball | Museo con un archivo pequeño; recibe puestos pagados por Getty.
janm | Puestos de colecciones y archivo; el japonés ayuda.
lucas | Museo nuevo; contrató a su dirección de biblioteca en 2022–23.
norton-simon | Poco personal; puestos de archivo y de registro.
wende | Archivo y colecciones; ayudan el ruso, el alemán o el húngaro.
holocaust-la | Puestos de archivo y colecciones.
la-plaza | Museo de la cultura mexicano-estadounidense; el español ayuda.
grammy | Colecciones y archivo audiovisual.
arboretum | Biblioteca pequeña de botánica; acepta voluntarios.
one-archives | Archivo LGBTQ+; el personal es de USC y una fundación aparte contrata para los programas.
la-as-subject | Alianza de unas 230 bibliotecas, museos y colecciones privadas con sede en USC; su lista de miembros es un mapa de lugares pequeños para voluntariado o pasantía; ha tenido residencias pagadas.
socal-library | Archivo comunitario de los movimientos de Los Ángeles; voluntarios y pasantes.
cspg | Archivo de carteles; voluntarios y pasantes para catalogar.
mazer | Archivo comunitario pequeño; voluntarios.
uclafta | Archivo de cine y televisión; los puestos son de UCLA.
la-city-archives | Servicio civil municipal: busque las clases de archivista, gestión de documentos y auxiliar.
shoah | Archivo de testimonios: indización, metadatos, idiomas.
studios | Cada empresa contrata en su propio sitio; títulos: archivist, asset manager, digital asset librarian, media manager, rights researcher, metadata specialist.
braille | Biblioteca de braille y libros hablados del sur de California; muchos voluntarios (grabar, revisar, enviar).
metro-library | Biblioteca de la agencia de transporte; casi nunca hay vacantes.
jpl | Lo administra Caltech; muchas veces se pide ciudadanía o residencia permanente.
rand | Biblioteca de investigación; puestos de servicios de investigación.
aerospace | Biblioteca técnica; puede exigirse una habilitación de seguridad.
wgf | Biblioteca de guiones; pasantías.
afi | Biblioteca de una escuela de cine y el catálogo del AFI.
la84 | Biblioteca de deporte y olimpismo; esté pendiente según se acerquen los Juegos de 2028.
jf-la | Biblioteca pequeña de idioma; hace falta japonés.
lfla | Organización que sostiene programas de LAPL: puestos de eventos, socios y recaudación, una puerta lateral al trabajo de biblioteca.
nara-riverside | Archivist (1420) y Archives Technician (1421); también programas de estudiantes y voluntarios.
reagan | El personal del archivo es federal; la fundación de al lado contrata por su cuenta.
nixon | El personal del archivo es federal; la fundación contrata por su cuenta.
va-gla | Bibliotecario de hospital (1410) y técnico de biblioteca (1411).
military-libraries | Casi todo en USAJOBS; los servicios comunitarios de los Marines (Camp Pendleton, Twentynine Palms) contratan en su propio sitio.
ca-state-library | Primero los exámenes del estado, luego la solicitud; algunos puestos admiten trabajo a distancia. También financia subvenciones, residencias y formación de personal en todo el estado: vale la pena seguirla.
ca-state-archives | Clases de Archivist I y II y de técnico de programas.
cdcr | Library Technical Assistant (Safety), Librarian y Senior Librarian en prisiones; hay vacantes a menudo. Se exigen los exámenes de clase del estado.
dsh | Puestos de bibliotecario y técnico en hospitales de alta seguridad.
caam | Museo estatal: los puestos del estado están en CalCareers, los demás los contrata su fundación.
ala-joblist | Lista nacional, bibliotecas de todo tipo; la mejor para puestos de bibliotecario.
carl-jobs | Gratis para empleadores de California, por eso publican aquí las universidades pequeñas; los avisos caducan a los 180 días, más o menos. Incluye puestos de asistente.
inalj | Listas y consejos hechos por voluntarios; vea de cuándo es cada lista.
archives-gig | Lista de una sola persona, desde 2010, con empleos y pasantías de archivo y gestión de documentos; publica casi a diario.
code4lib | Empleos de tecnología en bibliotecas.
higheredjobs | Universidades de todo el país; tiene una categoría de bibliotecas (la 34 en sus avisos).
herc-socal | Universidades asociadas; útil para parejas en las que los dos buscan.
usajobs | Todas las series federales de biblioteca y archivo; guarde una búsqueda con alertas para el conjunto.
calcareers | Empleos del estado. No se puede enlazar una búsqueda ya hecha; cada anuncio tiene su enlace por JobControlId. Haga primero el examen de la clase: estar en la lista le permite solicitar.
edjoin | Empleos de escuelas públicas y de muchas universidades de California; cuenta gratuita; filtre por condado y por certificado o clasificado.
calopps | Ciudades y distritos que no usan NEOGOV; tiene más del norte de California, pero conviene mirarlo cada semana.
governmentjobs | Una sola cuenta sirve para solicitar a casi todas las ciudades y condados del sur de California; tenga un buen perfil y tarjetas de interés (job-interest cards) para las clases de biblioteca.
careers-in-government | Copias de avisos de ciudades y condados, con una categoría de bibliotecas; solicite siempre en la página del empleador.
libraryjobs-org | Agregador que muestra pago y lugar; confírmelo en la página del empleador.
indeed | Red amplia; confirme cada anuncio en la página del empleador.
linkedin | El lugar que más nombraron quienes buscaban empleo en una encuesta de 2023 entre personal de bibliotecas; active las alertas.
idealist | Empleos, pasantías y voluntariado en organizaciones sin fines de lucro.
aam | Empleos de museo, también de registro y archivo.
aaslh | Organizaciones de historia, archivos pequeños.
cais | Bibliotecarios de escuelas privadas (la mayoría no exige credencial del estado).
calix | Lista de correo de las bibliotecas de California, alojada en UCLA; trae avisos de empleo entre las noticias.
hiring-librarians | No es una bolsa: encuestas a quienes contratan y a quienes buscan, con preguntas reales de entrevista.
cla | De todo el estado; avisos de empleo y un congreso con ayuda para la carrera.
saa | Empleos de archivo de todo el país.
sca | Grupo de archivistas de todo el estado; publica puestos y cursos en su sitio y en su lista.
laac | Red local de archivos: encuentros, intercambio de conocimientos, representantes de estudiantes.
sla | Bibliotecas de empresas, medios e investigación. Su futuro ha estado en duda (se habla de unirse a ASIS&T); averígüelo antes de asociarse.
mla | Empleos de ciencias de la salud; el capítulo local es MLGSCA.
aall | Lista nacional de empleos en bibliotecas de derecho; el capítulo local es SCALL.
scall | Su boletín trae avisos de empleo; orienta a estudiantes.
arlis | Empleos en su lista y su sitio; capítulo del sur de California.
reforma | Comparte con sus miembros empleos para quienes hablan español; capítulos de Los Ángeles y del condado de Orange.
cala | Avisos de empleo, mentoría; capítulo del sur de California.
apala | Avisos de empleo, mentoría, becas.
bcala | Avisos de empleo, mentoría; su grupo local es California Librarians Black Caucus.
amia | Empleos de archivo de cine, video y sonido; con sede en Los Ángeles.
csla | Personal de bibliotecas escolares, con credencial y clasificado.
lac-group | Empleos temporales y fijos de biblioteca, archivo e investigación; se fundó en Los Ángeles. Su bolsa es LibGig.
aim | Puestos temporales y fijos en bibliotecas de California.
lssi | Empresa privada que lleva algunas bibliotecas públicas de California; el pago y la jubilación no son los de la ciudad.
backstage | Proyectos de catalogación y digitalización, algunos en el lugar.
`;
