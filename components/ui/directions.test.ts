import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Tailwind's and CSS's physical sides, of which right-to-left has no need. */
const physical =
  /(?<![\w-])-?(?:[mp][lr]|left|right|border-[lr]|rounded-[lr]|scroll-[mp][lr])-[\w[]|(?<![\w-])(?:text|float|clear)-(?:left|right)\b|(?:margin|padding|border)-(?:left|right)\b|^\s*(?:left|right):/m

it('nothing is placed by left or right: start and end follow the reader’s language', () => {
  const files = ['app', 'components']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && /\.(tsx|css)$/.test(file.name))
    .map((file) => `${file.parentPath}/${file.name}`)
  const faults = files.flatMap((file) => {
    const found = physical.exec(readFileSync(file, 'utf8'))
    return found === null
      ? []
      : `${file}: ${found[0].trim()}; use ms- me- ps- pe- start- end-, or inline- properties`
  })
  expect(faults).toEqual([])
})
