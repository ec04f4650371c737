/** What underlines of a stance are cut from. Lengths are in pixels. */
export interface StrokePattern {
  readonly fill: string
  readonly height: number
  /** The stroke begins so far from the left of its picture, and its middle lies so far from the upper edge. */
  readonly left: number
  readonly middle: number
  /** How much of the pattern a line of some width takes: a wave ends with the words, a dot is whole. */
  widthOf(width: number): number
}

export const WAVE: StrokePattern = {
  fill: 'url(#denial-wave)',
  height: 8,
  left: 0,
  middle: 4,
  widthOf: (width) => width,
}

export const DOTS: StrokePattern = {
  fill: 'url(#question-dots)',
  height: 5,
  left: 2,
  middle: 2,
  widthOf: (width) => (Math.floor(width / 5) + 1) * 5,
}

/**
 * The pictures of the patterns. A browser strokes a curve anew for each tile of the screen that it touches, and each time the whole
 * of it; a pattern is a small picture that it repeats. Where several panes have them, the first serves all.
 */
export const STROKE_PATTERNS = (
  <svg className="stroke-patterns" aria-hidden>
    <pattern id="denial-wave" width={11} height={WAVE.height} patternUnits="userSpaceOnUse">
      <path data-stance="denial" d="M-11 4q2.75-5 5.5 0t5.5 0t5.5 0t5.5 0t5.5 0t5.5 0" />
    </pattern>
    <pattern id="question-dots" width={5} height={DOTS.height} patternUnits="userSpaceOnUse">
      <circle data-stance="question" cx={DOTS.left} cy={DOTS.middle} r="1.25" />
    </pattern>
  </svg>
)
