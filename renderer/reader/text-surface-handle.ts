import type { Span } from './span.ts'
import type { TextSelection } from './use-text-selection.ts'

/** What the pane's commands may ask of the text on screen. */
export interface TextSurfaceHandle {
  /** What is selected; an empty span is a caret. Where none is in sight, it stands at the first line that is. */
  selection(): Span
  select(selection: TextSelection | null): void
  /** Scrolls until the span is on screen; leaves the text alone if it is there already. */
  reveal(span: Span): void
  /** Where the lines of the span stand, in viewport pixels; none where they are not in the page. */
  rectsOf(span: Span): DOMRect[]
  focus(): void
  /** Scrolls by the height of the window, less two lines, and takes the caret along. */
  page(direction: 1 | -1): void
}
