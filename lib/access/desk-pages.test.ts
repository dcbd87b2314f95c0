import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DESK_PAGES, deskPartOf } from './desk-pages'

test('an address of the desk belongs to the page that it is of or below', () => {
  expect(deskPartOf('/en/desk')).toBe('')
  expect(deskPartOf('/en/desk?sent=1')).toBe('')
  expect(deskPartOf('/en/desk/drafts/abc')).toBe('')
  expect(deskPartOf('/ar/desk/review')).toBe('/review')
  expect(deskPartOf('/figures/en/desk/review/abc?country=SY')).toBe('/review')
  expect(deskPartOf('/en/desk/lists/places/SY01/merge')).toBe('/lists')
  expect(deskPartOf('/en/desk/reviewed')).toBe('')
})

test('whatever stands below a page, or behind its address, is marked as that page', () => {
  const pages = DESK_PAGES.filter(({ part }) => part !== '')
  const below = fc.array(fc.stringMatching(/^[\w.-]{1,12}$/), { maxLength: 4 })
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      below,
      fc.constantFrom('', '?a=1', '#b'),
      ({ part }, parts, end) => {
        expect(deskPartOf(`/en/desk${[part, ...parts].join('/')}${end}`)).toBe(part)
      },
    ),
  )
})
