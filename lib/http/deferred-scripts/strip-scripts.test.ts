import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameScript, frameScriptSource } from '../frame/frame-script'
import { strippedPagePolicy, stripScripts, withLoader } from './strip-scripts'

const first = '/_next/static/chunks/a-1.js'
const second = '/_next/static/chunks/turbopack-b.js'
const head = `<link rel="stylesheet" href="/_next/static/chunks/c.css"/><link rel="preload" as="script" fetchPriority="low" href="${second}"/><script src="${first}" async=""></script>`
const flight = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`
const boot =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>'

const rendered = (body: string, scripts: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}${boot}<script src="${second}" async=""></script>${scripts}</body></html>`

const begin = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'

/** What a browser would be told by the scripts of a page, and what it would fetch. */
function run(scripts: string) {
  const self: { __next_f?: unknown[] } = {}
  const fetched: string[] = []
  const document = {
    createElement: () => ({}),
    head: { append: ({ src, async }: { src: string; async: boolean }) => async && fetched.push(src) },
  }
  new Function('self', 'globalThis', 'document', scripts)(self, {}, document)
  return { told: self.__next_f, fetched }
}

describe('a page that is put to sleep', () => {
  it('keeps its content and its styles, and no script', () => {
    const { html } = stripScripts(rendered('<p>130,046</p>', begin + flight('1:"a"\n')))!
    expect(html).toBe(
      '<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/chunks/c.css"/></head><body><p>130,046</p></body></html>',
    )
  })

  it('is told the same by its scripts, whatever the record says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const safe = texts.map((text) => text.replaceAll('<', ''))
        const { scripts } = stripScripts(rendered('', begin + safe.map(flight).join('')))!
        expect(run(scripts)).toEqual({
          told: [[0], ...(safe.join('') === '' ? [] : [[1, safe.join('')]])],
          fetched: [first, second],
        })
      }),
    )
  })

  it('has the same scripts, wherever what it is made of was cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (texts) => {
        const safe = texts.map((text) => text.replaceAll('<', ''))
        const of = (pieces: string[]) => stripScripts(rendered('', begin + pieces.map(flight).join('')))
        expect(of(safe)?.scripts).toBe(of([safe.join('')])?.scripts)
      }),
    )
  })

  it('is left awake where a script is not known, or none is there', () => {
    for (const unknown of [
      '<script>$RC("B:0","S:0")</script>',
      '<script src="https://elsewhere.example/a.js" async=""></script>',
      '<script src="/_next/static/chunks/a.js" type="module" async=""></script>',
      '<script type="application/ld+json">{}</script>',
    ]) {
      expect(stripScripts(rendered('', begin + unknown)), unknown).toBeNull()
    }
    expect(stripScripts('<!DOCTYPE html><html><body>plain</body></html>')).toBeNull()
    expect(stripScripts(rendered('', begin).slice(0, -7))).toBeNull()
  })

  it('carries one script that its policy knows, which names where the others are', () => {
    const html = withLoader('<html><body><p></p></body></html>', '/_page/0.js')
    const [, address, text] = /<script data-scripts="([^"]*)">([\s\S]*)<\/script><\/body><\/html>$/.exec(
      html,
    )!
    expect(address).toBe('/_page/0.js')
    expect(text).not.toContain('/*')
    expect(() => new Function(text!)).not.toThrow()
    expect(strippedPagePolicy).toMatch(/^script-src 'self'( 'sha256-[\w+/]{43}='){2}$/)
  })

  it('keeps the script of the frame, which its policy knows', () => {
    const frame = `<script>${frameScript}</script>`
    const { html, scripts } = stripScripts(rendered(frame, begin))!
    expect(html).toContain(`<body>${frame}</body>`)
    expect(scripts).not.toContain(frameScript)
    expect(strippedPagePolicy).toContain(frameScriptSource)
    expect(() => new Function(frameScript)).not.toThrow()
    expect(frameScript).not.toContain('</')
  })

  it('does not carry the script of the frame a second time, as a text among what the page is made of', () => {
    const text = `7:T${Buffer.byteLength(frameScript).toString(16)},${frameScript}8:["$","p",null,{}]`
    const pieces = [text.slice(0, 900), text.slice(900)].map(
      (part) => `<script>self.__next_f.push([1,${JSON.stringify(part)}])</script>`,
    )
    const { scripts } = stripScripts(rendered('', begin + pieces.join('')))!
    expect(scripts).toContain(JSON.stringify('7:T1, 8:["$","p",null,{}]'))
  })
})
