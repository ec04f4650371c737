import { useSyncExternalStore } from 'react'

const narrow = () => matchMedia('(width <= 1180px)')

/** True where the window is too narrow for the library beside the text. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = narrow()
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => narrow().matches,
  )
}
