import { expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { namesTogether } from './place-name'

const words = getI18n('en')
const names = (count: number) => Array.from({ length: count }, (_, at) => `P${at + 1}`)

it('names up to six places that are named together', () => {
  expect(namesTogether(names(2), words)).toBe('P1 + P2')
  expect(namesTogether(names(6), words)).toBe('P1 + P2 + P3 + P4 + P5 + P6')
})

it('names five of more, and says how many others there are', () => {
  expect(namesTogether(names(7), words)).toBe('P1 + P2 + P3 + P4 + P5 + 2 other places')
  expect(namesTogether(names(1_205), words)).toBe('P1 + P2 + P3 + P4 + P5 + 1,200 other places')
})
