/** The names that the preload script and main agree on. The page never sees them. */
export const channels = {
  /** A page asks for its port; a page that loads again asks again. */
  open: 'gainsay:open',
  /** One frame, in either direction. */
  frame: 'gainsay:frame',
  /** Paths of dropped or chosen files, for tokens. */
  grant: 'gainsay:grant',
  /** The token of an export, to be saved where the person says. */
  save: 'gainsay:save',
} as const
