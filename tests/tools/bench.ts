import 'temporal-polyfill/global';
import { lines } from '../bench';
import type { Measured } from '../bench/line';

/**
 * `npm run bench`: every line measured in this run, as a table, or with `--json` one JSON object a line and nothing else.
 * `--only PREFIX` takes the lines whose name begins so. Ends with 1 when a line could not be measured.
 */
const args = process.argv.slice(2);
const asJson = args.includes('--json');
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';
const wanted = lines.filter(({ name }) => name.startsWith(only));
if (wanted.length === 0) {
  console.error(`No line begins with “${only}”. There are: ${lines.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}

if (!asJson) console.log(`${'name'.padEnd(32)}${'value'.padStart(12)} ${'unit'.padEnd(6)}${'ratio'.padStart(9)}  against`);
for (const { name, unit, run } of wanted) {
  try {
    const measured = await run();
    console.log(asJson ? JSON.stringify({ name, unit, ...measured }) : row(name, unit, measured));
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function row(name: string, unit: string, { value, baseline, ratio, runs, note }: Measured): string {
  const against = [baseline === undefined ? '' : String(baseline), `${runs} runs`, note ?? ''].filter((part) => part !== '').join(' · ');
  return `${name.padEnd(32)}${shown(value).padStart(12)} ${unit.padEnd(6)}${(ratio === undefined ? '' : `${shown(ratio)} ×`).padStart(9)}  ${against}`;
}

function shown(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
}
