import { expect, test } from 'vitest'
import { senderHeader } from '@/lib/access/requested-address'
import { bySetUpCode, setUpCode } from './set-up'

const from = (address: string) => new Headers({ [senderHeader]: address })

test('who guesses the code of a new server is kept out, and whoever reads it there is not', async () => {
  for (let guess = 0; guess < 10; guess++) {
    expect(await bySetUpCode(from('198.51.100.1'), `AAAA-AAAA-${1000 + guess}`)).toBe('wrong')
  }
  expect(await bySetUpCode(from('198.51.100.1'), setUpCode())).toBe('too often')
  expect(await bySetUpCode(from('198.51.100.2'), setUpCode().toLowerCase())).toMatchObject({ by: 'set-up' })
})

test('who has a whole network of addresses guesses as one', async () => {
  for (let guess = 0; guess < 10; guess++) {
    expect(await bySetUpCode(from(`2001:db8:1:2::${guess}`), `AAAA-AAAA-${2000 + guess}`)).toBe('wrong')
  }
  expect(await bySetUpCode(from('2001:db8:1:2:ffff::1'), setUpCode())).toBe('too often')
  expect(await bySetUpCode(from('2001:db8:1:3::1'), setUpCode())).toMatchObject({ by: 'set-up' })
})
