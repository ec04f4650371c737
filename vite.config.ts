import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page is one bundle of static files that every host serves unchanged; `base: './'` lets app:// and http:// share it. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: { outDir: '../dist/renderer', emptyOutDir: true, target: 'chrome130', chunkSizeWarningLimit: 2000 },
})
