import { useEffect, useRef, useState } from 'react'

/** Milliseconds after the last letter before the list follows. */
const QUIET = 150

/**
 * What stands in a filter box whose list is asked for from the host, and a way to type there. `settle` is called with the words
 * once the person rests. Where `asked`, what is asked for now, is changed elsewhere, the box follows.
 */
export function useTyped(asked: string, settle: (words: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState({ asked, text: asked })
  const text = typed.asked === asked ? typed.text : asked
  const latest = useRef(settle)
  useEffect(() => {
    latest.current = settle
  })
  useEffect(() => {
    const words = text.trim()
    if (words === asked) return
    const timer = setTimeout(() => {
      setTyped({ asked: words, text })
      latest.current(words)
    }, QUIET)
    return () => clearTimeout(timer)
  }, [text, asked])
  return [text, (next) => setTyped({ asked, text: next })]
}
