import { AppError } from '../../shared/contract/errors.ts'

/** Pixels that a canvas surely takes along one side. */
const MOST = 16_000

/** An SVG picture as PNG in base64, two pixels for one where a canvas takes so many. Throws `too-large`. */
export async function pngOf(svg: string): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(2, MOST / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const data = canvas.toDataURL('image/png')
    const comma = data.indexOf(',')
    if (comma < 0 || comma === data.length - 1)
      throw new AppError(
        'too-large',
        'The picture is too large for a PNG. Save it as SVG, or show fewer dates.',
      )
    return data.slice(comma + 1)
  } finally {
    URL.revokeObjectURL(url)
  }
}
