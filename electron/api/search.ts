import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type SearchHandlers = Pick<Handlers, Extract<keyof Handlers, `search.${string}`>>

export const searchHandlers = (session: Session): SearchHandlers => ({
  'search.query': async (input) => {
    const { index, search } = session.current()
    await index.settled()
    return search.query(input)
  },
  'search.status': () => ({ behind: session.current().search.behind() }),
})
