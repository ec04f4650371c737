/** The encoding that a page declares in its first kilobyte, as HTML meta or XML declaration; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const declared = /<\?xml[^>]*encoding=["']([\w.:-]+)|<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)
  return declared?.[1] ?? declared?.[2] ?? null
}
