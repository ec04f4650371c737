/** Words that are drawn in one go, in points of a page that is turned so that they run to the right. `y` is their base line and grows downward. */
export interface Run {
  text: string
  left: number
  right: number
  y: number
  /** The height of its letters. */
  size: number
  font: string
  isRightToLeft: boolean
  /** A space was drawn before it. */
  isApart: boolean
}

/** One page of a PDF: what is drawn on it, by the direction in which it runs; the direction of most of it comes first. */
export interface Page {
  /** What the page is called in the file, or else its place: "iv", "3". */
  label: string
  /** Heights in points: where the base lines of the page begin and end. */
  height: number
  directions: Run[][]
  /** What readers have noted on it. */
  comments: string[]
}
