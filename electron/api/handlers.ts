import { documentHandlers } from './documents.ts'
import { exportHandlers } from './exports.ts'
import { figureHandlers } from './figures.ts'
import { filterHandlers } from './saved-filters.ts'
import { linkHandlers } from './links.ts'
import { originHandlers } from './origins.ts'
import { parallelHandlers } from './parallels.ts'
import { pairHandlers } from './pairs.ts'
import { projectHandlers } from './projects.ts'
import { registryHandlers } from './registry.ts'
import type { Handlers } from './router.ts'
import { searchHandlers } from './search.ts'
import type { Session } from './session.ts'
import { settingsHandlers } from './settings.ts'
import { statementHandlers } from './statements.ts'
import { suggestionHandlers } from './suggestions.ts'
import { tagHandlers } from './tags.ts'
import { versionHandlers } from './versions.ts'
import { watchHandlers } from './watch.ts'
import { workspaceHandlers } from './workspace.ts'

/** What stands behind every call of the contract. The type tells when one is missing. */
export const createHandlers = (session: Session): Handlers => ({
  ...workspaceHandlers(session),
  ...documentHandlers(session),
  ...statementHandlers(session),
  ...registryHandlers(session),
  ...tagHandlers(session),
  ...suggestionHandlers(session),
  ...pairHandlers(session),
  ...linkHandlers(session),
  ...figureHandlers(session),
  ...filterHandlers(session),
  ...searchHandlers(session),
  ...parallelHandlers(session),
  ...originHandlers(session),
  ...versionHandlers(session),
  ...watchHandlers(session),
  ...exportHandlers(session),
  ...projectHandlers(session),
  ...settingsHandlers(session),
})
