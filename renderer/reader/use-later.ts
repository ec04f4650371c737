import { useEffect, useState } from 'react'

/** Milliseconds. */
const MOMENT = 150

/** A value of a moment ago: its drawing must not hold up that of the marks in the text. */
export function useLater<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setShown(value), MOMENT)
    return () => clearTimeout(timer)
  }, [value])
  return shown
}
