import { useEffect, useRef, useState } from 'react'
import { AppError } from '../../../shared/contract/errors.ts'
import type { TakingInProgress } from '../../../shared/contract/projects.ts'
import type { Choices } from '../../../shared/model/taking-in.ts'
import { useClient } from '../../client/hooks.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'

/** Takes a project in, with how far it is and a way to stop it. A dialog that goes away stops it too. */
export function useTakeIn(grant: string, onDone: () => void) {
  const client = useClient()
  const running = useRef<AbortController | null>(null)
  const [progress, setProgress] = useState<TakingInProgress | null>(null)
  const [state, setState] = useState<'idle' | 'running' | 'stopped'>('idle')
  useEffect(() => () => running.current?.abort(), [])

  const takeIn = async (choices: Choices) => {
    const abort = new AbortController()
    running.current = abort
    setState('running')
    setProgress(null)
    try {
      const options = { signal: abort.signal, onProgress: setProgress }
      const { name } = await client.call('projects.takeIn', { grant, choices }, options)
      running.current = null
      tell(`“${name}” was taken in. Undo takes it back as a whole.`)
      onDone()
    } catch (error) {
      const isStopped = error instanceof AppError && error.code === 'cancelled'
      setState(isStopped ? 'stopped' : 'idle')
      if (!isStopped) tellError(errorWords(error))
    }
  }
  return {
    isRunning: state === 'running',
    stopped: state === 'stopped',
    progress,
    start: (choices: Choices) => void takeIn(choices),
    stop: () => running.current?.abort(),
  }
}
