import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { chooseFiles } from '../client/given-files.ts'
import { useConnection } from '../client/hooks.ts'
import type { Input } from '../../shared/contract/index.ts'
import { clearImports } from '../state/imports.ts'
import { errorWords, tellError } from '../state/notices.ts'
import { forgetLayout } from './use-layout.ts'

type Opening = 'workspace.open' | 'workspace.create' | 'workspace.sample'

interface WorkspaceDoors {
  open(token: string): void
  create(name: string): void
  sample(): void
  /** Only on the desktop: elsewhere a page cannot know where a file lies, and would open a copy. */
  choose: (() => void) | null
}

/** The ways to another workspace. Each forgets what was on screen, for it belongs to the workspace that is left. */
export function useWorkspace(): WorkspaceDoors {
  const { client, host } = useConnection()
  const queries = useQueryClient()
  return useMemo(() => {
    const go = async <M extends Opening>(method: M, input: Input<M>) => {
      try {
        await client.call(method, input)
        clearImports()
        forgetLayout()
        await queries.resetQueries()
      } catch (error) {
        tellError(errorWords(error))
      }
    }
    const choose = async () => {
      const [file] = await chooseFiles('files')
      if (file === undefined) return
      const [granted] = await host.grant([file])
      if (granted !== undefined && 'token' in granted) await go('workspace.open', { token: granted.token })
    }
    return {
      open: (token) => void go('workspace.open', { token }),
      create: (name) => void go('workspace.create', { name }),
      sample: () => void go('workspace.sample', {}),
      choose: host.desktop
        ? () => void choose().catch((error: unknown) => tellError(errorWords(error)))
        : null,
    }
  }, [client, host, queries])
}
