import { expect, test } from 'vitest'
import { addressed } from './addressed'

test('an element leads below the path of the site, a component is handed what it is handed', () => {
  expect(addressed('a', { href: '/en/sy', id: 'x' }, '/figures')).toEqual({ href: '/figures/en/sy', id: 'x' })
  expect(addressed('form', { action: '/en/sy/reports' }, '/figures')).toEqual({
    action: '/figures/en/sy/reports',
  })
  const component = () => null
  expect(addressed(component, { href: '/en/sy' }, '/figures')).toEqual({ href: '/en/sy' })
})

test('what leads elsewhere, within the page or to an action stays, and so does everything at the root', () => {
  const act = () => undefined
  for (const props of [{ href: '#why' }, { href: 'https://example.org/' }, { action: act }, { title: '/en' }])
    expect(addressed('a', props, '/figures')).toEqual(props)
  const props = { href: '/en/sy' }
  expect(addressed('a', props, '')).toBe(props)
})

test('on a page as of a day links stay on it, but for those that leave it', () => {
  expect(addressed('a', { href: '/en/sy' }, '', '2017-10-14')).toEqual({ href: '/en/sy?asOf=2017-10-14' })
  expect(addressed('a', { href: '/en/sy' }, '/figures', '2017-10-14')).toEqual({
    href: '/figures/en/sy?asOf=2017-10-14',
  })
  const leaving = { href: '/en/sy', 'data-leaves-day': true }
  expect(addressed('a', leaving, '', '2017-10-14')).toEqual(leaving)
})
