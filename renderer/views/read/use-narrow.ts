import { useSyncExternalStore } from 'react'

let query: MediaQueryList | null = null

/** Made once: it is asked each time a pane is drawn. */
const narrow = () => (query ??= matchMedia('(width <= 1180px)'))

/** True where the window is too narrow for the library beside the text. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, isNarrow)
}

function follow(changed: () => void): () => void {
  narrow().addEventListener('change', changed)
  return () => narrow().removeEventListener('change', changed)
}

const isNarrow = (): boolean => narrow().matches
