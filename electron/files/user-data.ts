import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where settings and the list of recent workspaces are kept for this user: one folder for every host of the program. */
export function userDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Gainsay')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Gainsay')
    default:
      return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'gainsay')
  }
}
