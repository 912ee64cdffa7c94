import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** So many zeros packed: a thousandth of their size, and what unpacks to far more than a file shows. */
export function packedZeros(bytes: number): Uint8Array {
  return new Uint8Array(deflateSync(new Uint8Array(bytes), { level: 9 }));
}

/** An archive with one file whose directory says that it holds `said` bytes. */
export function lyingZip(name: string, content: Uint8Array, said: number): Uint8Array<ArrayBuffer> {
  const zip = new Uint8Array(zipSync({ [name]: content }, { level: 9 }));
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 46 < zip.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, said, true);
  return zip;
}
