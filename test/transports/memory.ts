import { portPair } from '../../shared/contract/port-pair.ts'
import type { Transport } from './transport.ts'

export const memory: Transport = {
  name: 'in memory',
  open: async () => {
    const pair = portPair()
    return { ...pair, close: async () => pair.close() }
  },
}
