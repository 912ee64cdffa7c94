/** Copies a text as the user asked by a click; false where the page or the browser does not let it be. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on pages without encryption.
    await (navigator.clipboard as Clipboard | undefined)?.writeText(text);
    return navigator.clipboard !== undefined;
  } catch {
    return false;
  }
}
