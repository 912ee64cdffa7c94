/** A text that the user takes away as a file. `type` is its media type. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}
