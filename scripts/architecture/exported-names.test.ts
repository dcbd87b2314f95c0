import { expect, test } from 'vitest'
import { withoutComments } from './imports'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

const declared =
  /^export (?:default )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm

/** Names that Next or the compiler of JSX asks each file of a kind to export, and the types of scripts beside these. */
const asked = /^app\/|^components\/addressed\/|\.d\.mts$/

test('an exported name stands for one thing', () => {
  const places = new Map<string, Set<string>>()
  for (const path of projectFiles().filter((path) => isCode(path) && !isTest(path) && !asked.test(path))) {
    for (const [, name] of withoutComments(textOf(path)).matchAll(declared)) {
      places.set(name!, (places.get(name!) ?? new Set()).add(path))
    }
  }
  const shared = [...places].filter(([, paths]) => paths.size > 1)
  expect(
    shared.map(([name, paths]) => `${name} is exported by ${[...paths].join(' and ')}: call each what it is`),
  ).toEqual([])
})
