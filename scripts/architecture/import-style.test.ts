import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { specifiersOf } from './imports'
import { isCode, projectFiles, textOf } from './source-tree'

/** Scripts that Node runs as they are, and settings at the top that tools read, know no "@/". */
const code = projectFiles().filter((path) => isCode(path) && !/\.m?js$/.test(path) && path.includes('/'))

/** Where a file lives: a room of lib/ or a folder of components/, else the folder at the top. */
function houseOf(path: string): string {
  const [top, room] = path.split('/')
  return top === 'lib' || top === 'components' ? `${top}/${room}` : top!
}

/** How a file asks for another one of the project: "./" or "../" within its room, "@/" for what stands in another. */
function written(path: string, target: string): string {
  if (houseOf(path) !== houseOf(target)) return `@/${target}`
  const within = posix.relative(posix.dirname(path), target)
  return within.startsWith('.') ? within : `./${within}`
}

test('what stands in the same room is asked for by "./" or "../", all else by "@/"', () => {
  const found = code.flatMap((path) =>
    specifiersOf(textOf(path)).flatMap((specifier) => {
      const target = specifier.startsWith('@/')
        ? specifier.slice(2)
        : posix.join(posix.dirname(path), specifier)
      if (!/^(@\/|\.)/.test(specifier) || specifier === written(path, target)) return []
      return [`${path} imports ${specifier}: write ${written(path, target)}`]
    }),
  )
  expect(found).toEqual([])
})
