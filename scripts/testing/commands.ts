import { join } from 'node:path'
import { inject } from 'vitest'

/** What Node is started with for a command of the project, as `npm run NAME -- ARGS` does. */
export function commandWords(name: string, ...args: string[]): string[] {
  return ['--conditions=react-server', join(inject('commands'), `${name}.mjs`), ...args]
}
