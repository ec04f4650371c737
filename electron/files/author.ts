import { userInfo } from 'node:os'

/** Who is written beside a statement: the name of the account, or `analyst` where the system has none to give. */
export function accountName(): string {
  try {
    return userInfo().username || 'analyst'
  } catch {
    return 'analyst' // an account without an entry in the user database, as in some containers
  }
}
