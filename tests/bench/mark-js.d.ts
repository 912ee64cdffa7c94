/** The part of mark.js that the bench is held against. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: string, options: { readonly separateWordSearch: boolean; readonly done: () => void }): void;
    unmark(options: { readonly done: () => void }): void;
  }
}
