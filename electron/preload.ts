import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { HostBridge } from '../shared/contract/host.ts'
import { channels } from './desktop/channels.ts'

type DiskFile = Parameters<typeof webUtils.getPathForFile>[0]

/** The page gets three functions. None of them takes a channel name, a path or a method to run. */
const bridge: HostBridge = {
  connect(listen) {
    ipcRenderer.removeAllListeners(channels.frame)
    ipcRenderer.on(channels.frame, (_event, frame: unknown) => listen(frame))
    ipcRenderer.send(channels.open)
    return (frame) => ipcRenderer.send(channels.frame, frame)
  },
  // Only a real `File` has a path here: a page cannot make one up, so it can grant itself nothing.
  grantFiles: (files) =>
    ipcRenderer.invoke(
      channels.grant,
      files.map((file) => webUtils.getPathForFile(file as DiskFile)),
    ),
  save: (token) => ipcRenderer.invoke(channels.save, token),
}

contextBridge.exposeInMainWorld('gainsay', bridge)
