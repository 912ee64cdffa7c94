import type { Span } from './flat-text';

const [LINE_END, SPACE, FULL_STOP, SEMICOLON] = [10, 32, 46, 59];

/** The text that was divided last: several rules ask for it, one after the other. */
const last: { text: string; statements: readonly Span[] } = { text: '', statements: [{ start: 0, end: 0 }] };

/** The stretches of a text between full stops and semicolons that white space follows, and line breaks; also empty ones. */
export function statementsOf(text: string): readonly Span[] {
  if (text === last.text) return last.statements;
  const statements: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const ends = at === text.length || code === LINE_END || ((code === FULL_STOP || code === SEMICOLON) && isBeforeSpace(text, at));
    if (!ends) continue;
    statements.push({ start, end: at });
    start = at + 1;
  }
  last.text = text;
  last.statements = statements;
  return statements;
}

const isBeforeSpace = (text: string, at: number): boolean =>
  at + 1 === text.length || text.charCodeAt(at + 1) === SPACE || /\s/u.test(text[at + 1] ?? '');
