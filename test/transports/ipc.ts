import { channels } from '../../electron/desktop/channels.ts'
import { listenToPages } from '../../electron/desktop/ipc-port.ts'
import type { Port } from '../../shared/contract/frames.ts'
import { FakeContents, FakeIpc } from '../electron/desktop/fakes.ts'
import type { Transport } from './transport.ts'

/** Main's real side of the ipc over fakes of Electron; what passes is copied as Electron copies it. */
export const ipc: Transport = {
  name: 'Electron ipc',
  open: async () => {
    const fake = new FakeIpc()
    const contents = new FakeContents()
    const served = Promise.withResolvers<Port>()
    listenToPages(fake.asElectron, () => ({
      serve: served.resolve,
      grant: () => [],
      save: async () => false,
    }))
    fake.send(contents, channels.open)
    return {
      server: await served.promise,
      client: pageSide(fake, contents),
      close: async () => contents.destroy(),
    }
  },
}

/** What the preload script does in a real window. */
function pageSide(fake: FakeIpc, contents: FakeContents): Port {
  return {
    send: (frame) => {
      const copy: unknown = structuredClone(frame)
      queueMicrotask(() => fake.send(contents, channels.frame, copy))
    },
    onFrame: (listen) => {
      contents.onSent = (_channel, frame) => {
        const copy: unknown = structuredClone(frame)
        queueMicrotask(() => listen(copy))
      }
    },
    onClose: (listen) => void contents.once('destroyed', listen),
  }
}
