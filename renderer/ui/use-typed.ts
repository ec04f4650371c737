import { useEffect, useRef, useState } from 'react'

/** Milliseconds after the last letter before the list follows. */
const QUIET = 150

/**
 * What stands in a filter box whose list is asked for from the host, a way to type there, and one to settle what was typed at once,
 * for who goes on to the list. `settle` is called with the words then, or once the person rests. Where `asked`, what is asked for
 * now, is changed elsewhere, the box follows.
 */
export function useTyped(
  asked: string,
  settle: (words: string) => void,
): [string, (typed: string) => void, () => void] {
  const [typed, setTyped] = useState({ asked, text: asked })
  const text = typed.asked === asked ? typed.text : asked
  const words = text.trim()
  const settleNow = () => {
    if (words === asked) return
    setTyped({ asked: words, text })
    settle(words)
  }
  const latest = useRef(settleNow)
  useEffect(() => {
    latest.current = settleNow
  })
  useEffect(() => {
    if (words === asked) return
    const timer = setTimeout(() => latest.current(), QUIET)
    return () => clearTimeout(timer)
  }, [text, words, asked])
  return [text, (next) => setTyped({ asked, text: next }), settleNow]
}
