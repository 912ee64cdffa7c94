/** Small words of Spanish, and words that its postings cannot do without; none that English postings use as well. */
const SPANISH = new Set(
  'el la los las de del y para con en un una unos unas por su sus que o u al se es sin como más años año meses mes experiencia requisitos conocimientos conocimiento licencia conducir manejar título diploma universitario bachillerato licenciatura maestría doctorado secundaria preparatoria inglés español bilingüe capacidad habilidad habilidades dominio tener poder ser debe deben disponibilidad idioma idiomas deseable preferible trabajo trabajar biblioteca bibliotecas bibliotecología público hasta libras antecedentes huellas prueba solicitud carta tardes noches sábados domingos mínimo menos previa acreditada ni haber sido muy estar ser posesión derechos tasa española española nacionalidad edad capacidad funcional ejercicio puesto aptitud física titulación grado técnico bachiller equivalente nivel certificado justificante resguardo plazo solicitudes personas aspirantes cargo este esta también cualquier según entre desde sobre cuando nuestra nuestro usted conocimientos manejo atención servicio gestión carné carnet permiso cumplidos jubilación'.split(
    ' ',
  ),
);
const ENGLISH = new Set('the of and to with or is be for in an must at from by on that this will are you we our your not'.split(' '));

/** Whether a text has letters that Spanish cannot be written without: a posting that has none is not looked at further. */
export const mayHoldSpanish = (text: string): boolean =>
  text.includes('ñ') || text.includes('í') || text.includes('ó') || text.includes('ú');

/** Whether a line is Spanish: “Licencia de conducir”, “Dos años de experiencia en una biblioteca”; not “Collections on La Puente and Los Feliz”. In a text that is Spanish as a `whole`, every line is that shows no English. */
export function isSpanish(line: string, whole = false): boolean {
  const words =
    line
      .slice(0, 400)
      .toLowerCase()
      .match(/[a-zß-ž]{1,20}/gu) ?? [];
  let [spanish, english] = [0, 0];
  for (const word of words) {
    if (SPANISH.has(word)) spanish++;
    else if (ENGLISH.has(word)) english++;
  }
  if (whole && english === 0) return true;
  return spanish > 2 * english && spanish * 3 >= words.length && (spanish >= 2 || words.length <= 2);
}

/** Where the Spanish half of a line in both languages begins: “Six months at a desk[ / Seis meses en un mostrador]”. The line's length where there is none. */
export function spanishHalf(line: string): number {
  const at = line.indexOf(' / ');
  return at > 2 && !isSpanish(line.slice(0, at)) && isSpanish(line.slice(at + 3)) ? at : line.length;
}
