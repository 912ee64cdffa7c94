/** Longer data is no posting's. */
const LIMIT = 500_000;

/**
 * Reads JSON as sites really write it; undefined where nothing can be made of it. One page in a hundred has control characters in its
 * strings, escapes that JSON does not know, `"minValue": ,`, or a comma too many.
 */
export function readTolerantJson(text: string): unknown {
  if (text.length > LIMIT) return undefined;
  const bare = text
    .replace(/^\s{0,99}(?:<!--|\/\/\s{0,4}<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\/\s{0,4}\]\]>|\]\]>);?\s{0,99}$/u, '');
  return parsed(bare) ?? parsed(repaired(bare));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function repaired(text: string): string {
  let result = '';
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (inside) {
      if (sign === '\\') {
        const next = text[i + 1] ?? '';
        i++;
        if (next === 'u' && !/^[0-9a-f]{4}/iu.test(text.slice(i + 1, i + 5))) result += 'u';
        else result += '"\\/bfnrtu'.includes(next) ? `\\${next}` : next === '\\' ? '\\\\' : next < ' ' ? ' ' : next;
      } else if (sign === '"' && endsHere(text, i)) {
        inside = false;
        result += sign;
      } else if (sign === '"') result += '\\"';
      else result += sign < ' ' ? ' ' : sign;
    } else if (sign === '"') {
      inside = true;
      result += sign;
    } else if ((sign === ',' || sign === '}' || sign === ']') && /[:,[{]$/u.test(result)) {
      // Nothing where a value should be; a comma before an end is dropped.
      if (result.endsWith(':')) result += `null${sign}`;
      else if (sign !== ',') result = `${result.replace(/,$/u, '')}${sign}`;
    } else if (sign > ' ') result += sign;
  }
  return result;
}

/** Whether a quotation mark ends its string: what follows is what follows a string. */
function endsHere(text: string, at: number): boolean {
  return /^\s{0,99}(?:[:,}\]]|$)/u.test(text.slice(at + 1, at + 120));
}
