import { expect, it } from 'vitest'
import { drawPicture } from './draw-picture'

const picture = (title: string, direction: 'ltr' | 'rtl' = 'rtl') =>
  drawPicture({
    ...{ language: 'en', direction, product: 'Firmground', title, figures: [], chart: null, others: '' },
    ...{ footer: ['CC BY 4.0'], address: 'https://example.org', description: '' },
  })

it('draws Arabic letters joined, as the script is written', async () => {
  // Between letters that may not join, each is drawn alone: a renderer that shapes nothing draws both the same.
  expect((await picture('حلب')).equals(await picture('ح\u200cل\u200cب'))).toBe(false)
})

it('draws a number within Arabic by its place in reading, whoever wrote marks', async () => {
  const title = 'ما لا يقل عن 130,046 جهازًا'
  expect((await picture(title)).equals(await picture(`\u2067${title}\u2069`, 'rtl'))).toBe(true)
  expect((await picture(title)).equals(await picture(title, 'ltr'))).toBe(false)
})

it('is of the size that is shared', async () => {
  const png = await picture('حلب')
  // Width and height stand in the head of a PNG.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})
