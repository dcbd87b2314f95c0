import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { withoutComments } from './imports'
import { physicalDirection } from './physical-direction'
import { isCode, projectFiles, textOf } from './source-tree'

const files = projectFiles()
const code = files.filter(isCode)

test('files are named for what they own', () => {
  const vague = /^(index|utils?|helpers?|common|misc|shared|stuff|lib)\.\w+$/
  const found = code.filter((path) => vague.test(basename(path)))
  expect(
    found.map((path) => `${path}: name it for the noun that it owns, and import it from where it stands`),
  ).toEqual([])
})

test('file names are small letters and hyphens', () => {
  const plain = /^[a-z0-9-]+(\.[a-z0-9-]+)*$|^\[(\.\.\.)?[a-z]+\]$|^\([a-z]+\)$/
  const found = code.filter(
    (path) => !path.split('/').every((part) => plain.test(part) || part.startsWith('.')),
  )
  expect(found).toEqual([])
})

test('nothing only passes on what another file exports', () => {
  // Next asks for files of certain names under app/; what they show may be a component as it is.
  const found = code.filter(
    (path) => !path.startsWith('app/') && /^export (\*|\{[^}]*\}) from/m.test(withoutComments(textOf(path))),
  )
  expect(found.map((path) => `${path}: import from the file that owns the name`)).toEqual([])
})

test('pages and components say start and end, never left and right', () => {
  const found = files
    .filter((path) => /^(app|components)\/.*\.(tsx?|css)$/.test(path))
    .flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, at) => {
          const word = physicalDirection(line)
          return word === null
            ? []
            : [
                `${path}:${at + 1} says ${word}: use ms-, me-, ps-, pe-, start-, end-, text-start or the inline property, which turn with the script`,
              ]
        }),
    )
  expect(found).toEqual([])
})
