/** Holds the place of the reader's pane. */
export function DocumentPane({ document }: { index: number; document: string }) {
  return <article data-pane={document} />
}
