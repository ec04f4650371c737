/** The library brings no types for this part; it is loaded for what it does, not for what it exports. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
