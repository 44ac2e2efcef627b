// What pdfkit 0.20 has beyond its published types.
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    /** Of a header cell: whether it names its column or its row. */
    scope?: 'Column' | 'Row';
  }
}

declare namespace PDFKit {
  interface PDFKitReference {
    /** What was written to it so far, piece by piece. */
    buffer: Uint8Array[];
  }
}
