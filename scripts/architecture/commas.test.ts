import { expect, test } from 'vitest'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

/**
 * Commas and semicolons between texts that people read: in Arabic they are other signs, so they come from `lib/i18n/joined`. What is
 * for a database, a console or a machine is no such text.
 */
const byHand = /join\('[,;] '\)|\{'[,;] '\}|&& '[,;] '|\}[,;] \$\{|`[,;] \$\{/
const forMachines = /sql|session\.|console\.|Error\(|"[A-Z]\w+"/

/** What the console tells. */
const passedOver = new Set(['app/[locale]/load-page.tsx'])

test('no page joins texts by a comma of one language', () => {
  const found = ['components', 'app', 'lib/views', 'lib/wording', 'lib/charts', 'lib/drafts/feedback']
    .flatMap(projectFiles)
    .filter((path) => isCode(path) && !isTest(path) && !passedOver.has(path))
    .flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, at) =>
          byHand.test(line) && !forMachines.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [],
        ),
    )
  expect(found, 'use withCommas, withSemicolons or commaOf of lib/i18n/joined').toEqual([])
})
