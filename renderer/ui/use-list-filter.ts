import { useState } from 'react'
import { hasWords } from '../../shared/text/typed-words.ts'

/** What of a list has the words typed, and what its `ListFilter` is to be given. */
export function useListFilter<One>(list: readonly One[], wordsOf: (one: One) => string) {
  const [typed, setTyped] = useState('')
  const fits = hasWords(typed)
  const found = typed === '' ? list : list.filter((one) => fits(wordsOf(one)))
  return { found, filter: { count: list.length, shown: found.length, typed, onType: setTyped } }
}
