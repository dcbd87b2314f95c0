import { expect, test } from 'vitest'
import { isCode, projectFiles, textOf } from './source-tree'

/** Pictures are drawn by a program of their own, and what a browser draws anew sets styles without attributes. */
const mayHaveStyles = /^components\/(shell\/share-picture|charts\/interactive\/)/

test('no page has style attributes, which the content policy has browsers pass over', () => {
  const found = projectFiles()
    .filter((path) => /^(app|components)\/.*\.tsx$/.test(path) && isCode(path) && !mayHaveStyles.test(path))
    .filter((path) => /\sstyle=\{/.test(textOf(path)))
  expect(
    found.map((path) => `${path}: draw it as SVG, or give it a class; browsers are told to pass over style=`),
  ).toEqual([])
})
