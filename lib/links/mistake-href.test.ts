import { expect, it } from 'vitest'
import { mistakeHref } from './mistake-href'

const page = 'https://figures.example.org/en/sy'

it('is nowhere where nobody said where to', () => {
  expect(mistakeHref(null, page, 'Area cleared')).toBeNull()
})

it('carries page and figure to a form', () => {
  const href = mistakeHref('https://example.org/report?site=1', page, 'Area cleared: 5 km² & more')!
  expect(Object.fromEntries(new URL(href).searchParams)).toEqual({
    site: '1',
    page,
    figure: 'Area cleared: 5 km² & more',
  })
})

it('carries both in a mail, blanks written as a mail program reads them', () => {
  const href = mistakeHref('mailto:data@example.org', page, 'Area cleared')!
  expect(href).toBe(
    'mailto:data@example.org?subject=Area%20cleared&body=Area%20cleared%0Ahttps%3A%2F%2Ffigures.example.org%2Fen%2Fsy%0A%0A',
  )
})
