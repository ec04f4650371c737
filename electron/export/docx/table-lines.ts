export const LINE = { style: 'single', size: 4, color: 'C9C9C2' } as const

const NONE = { style: 'none', size: 0, color: 'auto' } as const

/** A table has lines between its rows and none beside its cells. */
export const LINES = { top: LINE, bottom: LINE, left: NONE, right: NONE, insideVertical: NONE }
