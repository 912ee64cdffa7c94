/** Parses JSON; throws “not JSON” with the parser's reason. A byte order mark in front is left aside. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch (error) {
    throw new Error(`not JSON (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
}
