import { createHash } from 'node:crypto'
import { CHECK_SCRIPT } from './check-script.ts'

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td, th { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .3rem .5rem; vertical-align: top; text-align: start }
th { border-bottom-color: currentColor; font-size: .85rem }
td { font-size: .9rem; overflow-wrap: anywhere }
td:nth-child(4) { width: 42% }
p { overflow-wrap: anywhere }
.good { color: light-dark(#176b2c, #7ddf95) }
.bad { color: light-dark(#a11, #ff9d9d) }
.muted { opacity: .75 }
label { display: block; padding: 2rem; border: 2px dashed color-mix(in srgb, currentColor 40%, transparent); text-align: center }
`

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`

/** The page that checks a pack in a browser. It may run its own program and nothing else, and reaches no network. */
export function checkPage(): string {
  const policy = `default-src 'none'; script-src ${hashOf(CHECK_SCRIPT)}; style-src ${hashOf(STYLE)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Check this evidence pack</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Check this evidence pack</h1>
<p>This page works without the internet and sends nothing. It compares each file with the SHA-256 that it was packed with, and each quote with the text at its place.</p>
<label>Drop the unpacked folder of the pack here, or choose it: <input id="folder" type="file" webkitdirectory multiple></label>
<main id="out" aria-live="polite"></main>
<script>${CHECK_SCRIPT}</script>
</body>
</html>
`
}
