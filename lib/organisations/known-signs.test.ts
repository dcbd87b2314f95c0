import { expect, it } from 'vitest'
import { fold } from '@/lib/places/fold'
import { KnownSigns } from './known-signs'

const mistaken = (known: string, name: string) => {
  const signs = new KnownSigns()
  signs.add(fold(known), known)
  return signs.otherThan(fold(name), name)
}

it.each([
  ['A', '+A'],
  ['+A', 'A'],
  ['A', 'A＋'],
  ['Team 1', 'Team #1'],
  ['C', 'C++'],
  ['Fund', '$ Fund'],
])('%j is somebody else than %j', (known, name) => {
  expect(mistaken(known, name)).toBe(known)
})

it.each([
  ["Dar'a Team", 'Dara  team'],
  ['Mine-Action (MAG)', 'Mine Action MAG'],
  ['A.B.C.', 'A B C'],
  ['C++', 'c＋＋'],
  ['A & B', 'A B'],
  ['A', 'B+'],
])('%j may be a spelling of %j, or has nothing to do with it', (known, name) => {
  expect(mistaken(known, name)).toBe(null)
})
