/** The package declares itself under its old name, `domino`. */
declare module '@mixmark-io/domino' {
  /** Parse HTML as a browser does, with no styles, scripts or layout. Any string is accepted. */
  export function createDocument(html: string): Document;
}
