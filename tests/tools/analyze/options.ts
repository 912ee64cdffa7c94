/** What the command line asks for. */
export type Options =
  | {
      readonly ok: true;
      readonly profiles: readonly string[];
      readonly today: string;
      readonly url: string | null;
      readonly pretty: boolean;
      readonly files: readonly string[];
    }
  | { readonly ok: false; readonly why: string };

/** How the command is called. */
export const USAGE = 'usage: analyze [--profile FILE]… [--today YYYY-MM-DD] [--url URL] [--pretty] FILE… (.json, .html, .txt or -)';

/** Reads the arguments; a wrong one is named. Without `--today`, today's date where the machine stands. */
export function readOptions(args: readonly string[]): Options {
  const profiles: string[] = [];
  const files: string[] = [];
  let today = Temporal.Now.plainDateISO().toString();
  let url: string | null = null;
  let pretty = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--pretty') pretty = true;
    else if (arg === '--profile' || arg === '--today' || arg === '--url') {
      const value = args[++i];
      if (value === undefined) return { ok: false, why: `${arg} needs a value` };
      if (arg === '--profile') profiles.push(value);
      else if (arg === '--url') {
        if (!URL.canParse(value)) return { ok: false, why: `--url ${value} is no address` };
        url = value;
      } else {
        const day = readDay(value);
        if (day === null) return { ok: false, why: `--today ${value} is no day` };
        today = day;
      }
    } else if (arg.startsWith('--')) return { ok: false, why: `${arg} is not known` };
    else files.push(arg);
  }
  if (files.length === 0) return { ok: false, why: 'no file given' };
  if (url !== null && (files.length > 1 || !/\.html?$/iu.test(files[0] ?? '')))
    return { ok: false, why: '--url goes with a single .html file' };
  return { ok: true, profiles, today, url, pretty, files };
}

function readDay(value: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return null;
  try {
    return Temporal.PlainDate.from(value).toString();
  } catch {
    return null;
  }
}
