import { expect, it } from 'vitest'
import { isEmbed, withoutScriptsInEmbeds } from './embeds'

it.each([
  ['/en/embed/sy/devices', true],
  ['/en/embed/sy/map?metric=roads&theme=dark', true],
  ['/en/embed/sy', false],
  ['/en/embed/sy/devices/more', false],
  ['/en/sy/embed', false],
  ['/en/desk?/en/embed/sy/map', false],
])('%s may stand in a page elsewhere: %s', (url, is) => {
  expect(isEmbed(url)).toBe(is)
})

const html =
  '<html lang="en"><script src="/a.js" async=""></script><p>130,046</p><script>run()</script></html>'

it('an embed has no script, and the colours that are asked for', async () => {
  const defer = withoutScriptsInEmbeds(async () => null)
  expect(await defer('/en/embed/sy/devices', html)).toEqual({
    html: '<html lang="en"><p>130,046</p></html>',
    policy: "script-src 'none'",
  })
  const dark = await defer('/en/embed/sy/devices?theme=dark', html)
  expect(dark?.html).toBe('<html data-theme="dark" lang="en"><p>130,046</p></html>')
  const other = await defer('/en/embed/sy/devices?theme="><script>', html)
  expect(other?.html).toBe('<html lang="en"><p>130,046</p></html>')
})

it('every other page is as it was', async () => {
  expect(await withoutScriptsInEmbeds(async () => null)('/en/sy', html)).toBeNull()
})
