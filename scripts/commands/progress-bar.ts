import type { WriteStream } from 'node:tty'

const width = 30
const everyMs = 100

/** A bar on a terminal; silent where the output is no terminal. */
export function progressBar(stream: WriteStream): { show(share: number, text: string): void; clear(): void } {
  let last = 0
  return {
    show(share, text) {
      const now = Date.now()
      if (!stream.isTTY || now - last < everyMs) return
      last = now
      const full = Math.round(Math.min(1, share) * width)
      stream.write(`\r[${'#'.repeat(full)}${' '.repeat(width - full)}] ${text}\u001b[K`)
    },
    clear() {
      if (stream.isTTY && last > 0) stream.write('\r\u001b[K')
    },
  }
}
