import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium.mjs'
import { root } from './machine.mjs'

/** Draws `resources/icons/icon.svg` in the sizes and wrappings that the three systems want. Run by hand when the drawing changes. */
const folder = join(root, 'resources', 'icons')
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024]

const drawn = await draw(readFileSync(join(folder, 'icon.svg'), 'utf8'), sizes)
for (const size of sizes) writeFileSync(join(folder, `${size}x${size}.png`), image(size))
writeFileSync(join(folder, 'icon.ico'), windowsIcon([16, 32, 48, 64, 128, 256]))
writeFileSync(join(folder, 'icon.icns'), macIcon({ ic07: 128, ic08: 256, ic09: 512, ic10: 1024 }))

/** @param {string} svg @param {readonly number[]} widths @returns {Promise<Map<number, Buffer>>} */
async function draw(svg, widths) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args })
  const page = await browser.newPage()
  const images = new Map()
  for (const size of widths) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`)
    images.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return images
}

/** @param {number} size @returns {Buffer} */
function image(size) {
  const png = drawn.get(size)
  if (png === undefined) throw new Error(`no image of ${size} pixels was drawn`)
  return png
}

/** An ICO file: a header, one entry of 16 bytes for each image, the images as PNG. @param {readonly number[]} widths */
function windowsIcon(widths) {
  const header = Buffer.alloc(6 + 16 * widths.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(widths.length, 4)
  let offset = header.length
  widths.forEach((size, index) => {
    const entry = 6 + 16 * index
    header.writeUInt8(size % 256, entry) // 256 is written as 0
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(image(size).length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += image(size).length
  })
  return Buffer.concat([header, ...widths.map(image)])
}

/** An ICNS file: blocks of a four-letter type, a length that counts its own header, and a PNG. @param {Record<string, number>} types */
function macIcon(types) {
  const blocks = Object.entries(types).map(([type, size]) => block(type, image(size)))
  return block('icns', Buffer.concat(blocks))
}

/** @param {string} type @param {Buffer} content */
function block(type, content) {
  const header = Buffer.alloc(8)
  header.write(type, 'latin1')
  header.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([header, content])
}
