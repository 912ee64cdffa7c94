/** The parsing half of pdf.js, which the package has no types for: imported for its effect, it runs in the thread that imports it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {}
