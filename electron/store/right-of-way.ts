import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'

/**
 * Who saves something goes before what is worked out in the background. SQLite lets one connection write at a time and has no
 * order: whoever writes a little again and again can be in the way of a person many times. So all threads of this
 * program share the number of changes that are to be saved now, and the background begins no transaction while there is one.
 */
const KEY = 'gainsay: changes to be saved'
const saving = new Int32Array(shared())

/** Threads get it with the data that every new thread is given. */
function shared(): SharedArrayBuffer {
  const known = getEnvironmentData(KEY)
  if (known instanceof SharedArrayBuffer) return known
  const made = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  setEnvironmentData(KEY, made)
  return made
}

/** Milliseconds that the background waits at most: a project that is taken in may last longer than somebody who closes wants to wait. */
const MOST = 100

/** Saves something. Waits for one transaction of the background at most. */
export function goFirst<T>(save: () => T): T {
  Atomics.add(saving, 0, 1)
  try {
    return save()
  } finally {
    Atomics.sub(saving, 0, 1)
    Atomics.notify(saving, 0)
  }
}

/** Waits until nothing is to be saved, at most so many milliseconds. Holds its thread: only for a thread of the background. */
export function giveWay(most = MOST): void {
  const until = performance.now() + most
  for (let left = most; left > 0; left = until - performance.now()) {
    const count = Atomics.load(saving, 0)
    if (count === 0) return
    Atomics.wait(saving, 0, count, left)
  }
}
