import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who may talk to the loopback server. Each check names the attack that it stops. */
export interface Access {
  /** The one-time token that goes into the printed address. */
  token: string
  /**
   * The name by which the page was asked for must be ours. Stops DNS rebinding: a hostile site whose name was made to point
   * at 127.0.0.1 still sends its own name in `Host`.
   */
  isOurHost(request: IncomingMessage): boolean
  /**
   * Whoever opens a socket or sends a file must be our own page. Stops other sites, and other programs' pages on other ports
   * of this machine, from using the cookie that the browser would add for them.
   */
  isOurOrigin(request: IncomingMessage): boolean
  /** The request carries our cookie. Stops other users and programs of this machine that merely found the port. */
  hasSession(request: IncomingMessage): boolean
  /** Trades the token for a cookie, once. Stops a token read later from a history, a log or a screen. Null where refused. */
  redeem(token: string): string | null
}

/** `port` is asked at each check: it is not known before the server listens. */
export function createAccess(port: () => number): Access {
  const token = secret()
  const session = secret()
  let redeemed = false
  const hosts = () => [`127.0.0.1:${port()}`, `localhost:${port()}`]
  // Cookies do not tell ports apart: the port in the name keeps two running workbenches from overwriting each other's.
  const name = () => `gainsay-${port()}`

  return {
    token,
    isOurHost: (request) => hosts().includes(request.headers.host ?? ''),
    isOurOrigin: (request) => hosts().some((host) => request.headers.origin === `http://${host}`),
    hasSession: (request) => same(cookie(request.headers.cookie, name()), session),
    redeem(given) {
      if (redeemed || !same(given, token)) return null
      redeemed = true
      // HttpOnly: a script in the page cannot read it. SameSite=Strict: not sent when another site links or posts to us.
      return `${name()}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
  }
}

const secret = () => randomBytes(32).toString('base64url')

/** Compares hashes of equal length, so that the time taken tells nothing of how much was right. */
function same(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(wanted))
}

function cookie(header: string | undefined, name: string): string {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  const found = pairs.find((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? ''
}
