import { createWriteStream, fstatSync, ftruncateSync, readFileSync } from 'node:fs'

const longestBanner = 4_096

/**
 * Where a command writes a file to. npm puts two lines of its own ahead of what a script prints; in `npm run ... > FILE` they
 * would be rows of the file, so they are taken out where nothing else was written. Elsewhere (into a pipe, onto a system
 * that does not let a program read what its output holds) `npm run -s` keeps them away.
 */
export function fileOutput(): NodeJS.WritableStream {
  if (!holdsOnlyBanner()) return process.stdout
  ftruncateSync(1, 0)
  return createWriteStream('', { fd: 1, start: 0, autoClose: false })
}

function holdsOnlyBanner(): boolean {
  try {
    const found = fstatSync(1)
    if (!found.isFile() || found.size === 0 || found.size > longestBanner) return false
    return /^\n> \S+@\S+ \S+\n> .*\n\n$/.test(readFileSync('/proc/self/fd/1', 'utf8'))
  } catch {
    return false
  }
}
