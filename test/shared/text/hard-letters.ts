import fc from 'fast-check'

/** Signs that change with those around them when they are folded, or become several, or none. */
export const HARD_LETTER = fc.constantFrom(
  ...'eEé\u0301\u0308и\u0306йїіkがか\u3099ﾊﾞﬁfiİıßẞΣς\u00ad\u200d´¨ŉ’“—\u00a0⁗가가ㄱㅏहि…😀\ud83d',
)
