import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import './ui/forced-colors.css'
import './ui/ui.css'
import { App } from './app/app.tsx'
import { createClient } from './client/client.ts'
import { connect } from './client/connect.ts'
import { ConnectionContext, createQueryClient } from './client/hooks.ts'

const host = connect()
const client = createClient(host.port)
const queries = createQueryClient(client)
const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <ConnectionContext value={{ client, host }}>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </ConnectionContext>
  </StrictMode>,
)
