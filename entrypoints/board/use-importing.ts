import { useRef, useState } from 'preact/hooks';
import type { Importing, ImportWishes } from '@/components/board/files/import-section';
import type { Mapping } from '@/utils/core/tracker/import-table';
import { type ImportFile, importRows, previewImport, readImportFile, rowsOfFile } from '@/utils/platform/importing';

type Readable = Exclude<ImportFile, { readonly kind: 'none' }>;

/** Bringing a list in: the file is read, its columns matched, each line's fate shown, and all of it kept or nothing. */
export function useImporting(saving: (work: Promise<unknown>) => void): ImportWishes & { readonly importing: Importing } {
  const [importing, setImporting] = useState<Importing>({ kind: 'none' });
  const given = useRef<{ readonly file: Readable; readonly name: string } | null>(null);
  const show = async (mapping: Mapping): Promise<void> => {
    if (given.current === null) return;
    const { file, name } = given.current;
    const plan = await previewImport(rowsOfFile(file, mapping));
    setImporting({ kind: 'preview', name, header: file.kind === 'table' ? file.table.header : null, mapping, plan });
  };
  const read = async (chosen: File): Promise<void> => {
    setImporting({ kind: 'busy' });
    const file = readImportFile(await chosen.text());
    if (file.kind === 'none') return setImporting({ kind: 'bad', why: file.why, line: file.line });
    given.current = { file, name: chosen.name };
    await show(file.kind === 'table' ? file.mapping : {});
  };
  const reset = (error: unknown): never => {
    setImporting({ kind: 'none' });
    throw error;
  };
  return {
    importing,
    onImportFile: (file) => saving(read(file).catch(reset)),
    onMapping: (mapping) => saving(show(mapping)),
    onImport: () => {
      if (given.current === null || importing.kind !== 'preview') return;
      const { file, name } = given.current;
      const { mapping, header } = importing;
      setImporting({ kind: 'busy' });
      saving(
        importRows(rowsOfFile(file, mapping), name)
          .then((plan) => setImporting({ kind: 'done', name, header, mapping, plan }))
          .catch(reset),
      );
    },
    onCancelImport: () => {
      given.current = null;
      setImporting({ kind: 'none' });
    },
  };
}
