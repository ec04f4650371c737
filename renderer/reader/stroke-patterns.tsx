/**
 * What waves and dots are cut from. A browser strokes a curve anew for each tile of the screen that it touches, and each time the
 * whole of it; a pattern is a small picture that it repeats.
 */
export function StrokePatterns() {
  return (
    <svg className="stroke-patterns" aria-hidden>
      <pattern id="denial-wave" width={6} height={WAVE.height} patternUnits="userSpaceOnUse">
        <path data-stance="denial" d="M-6 3q1.5-3 3 0t3 0t3 0t3 0t3 0t3 0" />
      </pattern>
      <pattern id="question-dots" width={DOTS.step} height={DOTS.height} patternUnits="userSpaceOnUse">
        <circle data-stance="question" cx={DOTS.middle} cy={DOTS.middle} r="1.25" />
      </pattern>
    </svg>
  )
}

/** Half a wave is a step. The middle of the stroke lies so far below the upper edge. All in pixels. */
export const WAVE = { fill: 'url(#denial-wave)', step: 3, height: 6, middle: 3 }

/** From dot to dot is a step; the middle of the first lies so far from the left and the upper edge. */
export const DOTS = { fill: 'url(#question-dots)', step: 5, height: 5, middle: 2 }
