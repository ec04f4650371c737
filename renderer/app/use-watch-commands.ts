import { useMemo } from 'react'
import { chooseFiles } from '../client/given-files.ts'
import { useCall, useConnection } from '../client/hooks.ts'
import type { Command } from '../state/commands.ts'
import { errorWords, tell, tellError } from '../state/notices.ts'

/** Watching a folder: choosing it, pausing, stopping. */
export function useWatchCommands(): readonly Command[] {
  const { client, host } = useConnection()
  const status = useCall('watch.status', {}).data
  const isOn = status !== undefined && status.folder !== null
  const isPaused = status?.paused ?? false
  return useMemo(() => {
    const attempt = async (work: () => Promise<unknown>) => {
      try {
        await work()
      } catch (error) {
        tellError(errorWords(error))
      }
    }
    const when = () => (isOn ? null : 'No folder is watched')
    const follow = async () => {
      const [given] = await chooseFiles('folder')
      if (given === undefined) return tell('Choose a folder with at least one file in it')
      const [granted] = await host.grant([given])
      if (granted === undefined || 'failed' in granted) return tell('That folder could not be opened')
      const { folder } = await client.call('watch.follow', { grant: granted.token, inside: given.path })
      tell(`Watching ${folder ?? 'no folder'}`)
    }
    return [
      {
        id: 'watch.follow',
        // A browser gives files and never says where they lie.
        when: () => (host.desktop ? null : 'In a browser: gainsay watch FILE.gainsay FOLDER'),
        run: () => void attempt(follow),
      },
      {
        id: 'watch.pause',
        when,
        run: () => void attempt(() => client.call('watch.pause', { paused: !isPaused })),
      },
      { id: 'watch.stop', when, run: () => void attempt(() => client.call('watch.follow', { grant: null })) },
    ]
  }, [client, host, isOn, isPaused])
}
