import { expect, test } from 'vitest'
import { clearedFields } from './form-fields'

test('the fields of a form are cleared by what they are for, and what cannot be shown is named by its field', () => {
  const form = new FormData()
  form.set('label', '\u200Bmines\u00A0 cleared')
  form.set('definition', 'one\r\ntwo')
  form.set('key', 'mi\u202Enes')
  form.set('name', 'one\ntwo')
  form.set('other', 'as\u200B it is')
  expect(
    clearedFields(form, { label: 'name', definition: 'lines', key: 'code', name: 'line' }),
  ).toMatchObject({
    fields: { label: 'mines cleared', definition: 'one\ntwo', other: 'as\u200B it is' },
    unseen: [
      { field: 'key', kind: 'sign', name: 'U+202E, right-to-left override' },
      { field: 'name', kind: 'break' },
    ],
  })
})
